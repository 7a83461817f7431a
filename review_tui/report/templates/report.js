"use strict";
const claims = [...document.querySelectorAll(".claim")];
const shown = document.getElementById("shown");
const tell = () => {
  const left = claims.filter((claim) => getComputedStyle(claim).display !== "none").length;
  shown.textContent = left === claims.length ? "" : `${left} of ${claims.length} claims shown`;
};
document.querySelector(".filter").addEventListener("change", tell);
addEventListener("hashchange", () => {
  const target = document.getElementById(location.hash.slice(1));
  if (target && getComputedStyle(target).display === "none") {
    document.querySelector(".filter").reset();
    tell();
    target.scrollIntoView();
  }
});
addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((each) => (each.open = true)));
tell();
