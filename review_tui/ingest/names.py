"""Names articles: by the file's stem where that tells them apart, by more of the path where it does not."""

import re
from collections import Counter
from collections.abc import Sequence
from hashlib import sha256
from pathlib import PurePath

_UNCLEAN = re.compile(r"[^A-Za-z0-9._-]+")


def article_ids(paths: Sequence[PurePath]) -> tuple[str, ...]:
    """One id for each path, of `[A-Za-z0-9._-/]` alone: the shortest tail that no other path shares."""
    tails = [_tails(path) for path in paths]
    shared = Counter(tail for each in tails for tail in each)
    return _told_apart([next((t for t in each if shared[t] == 1), each[-1]) for each in tails])


def _tails(path: PurePath) -> tuple[str, ...]:
    """Stem, file name, and each again after its folder, its folder's folder, and so on."""
    folders = [_clean(part) for part in path.parts[:-1] if part not in ("/", "..")]
    names = dict.fromkeys((_clean(path.stem), _clean(path.name)))
    return tuple("/".join((*folders[n:], name)) for n in range(len(folders), -1, -1) for name in names)


def _clean(part: str) -> str:
    cleaned = _UNCLEAN.sub("-", part).strip("-")
    if re.search("[A-Za-z0-9]", cleaned):
        return cleaned[:80]
    return f"article-{sha256(part.encode('utf-8', 'surrogatepass')).hexdigest()[:6]}"


def _told_apart(names: Sequence[str]) -> tuple[str, ...]:
    seen: Counter[str] = Counter()
    taken = set(names)
    unique = []
    for name in names:
        seen[name] += 1
        if seen[name] > 1:
            while (other := f"{name}-{seen[name]}") in taken:
                seen[name] += 1
            taken.add(other)
            name = other
        unique.append(name)
    return tuple(unique)


def numbered(base: str, own: Sequence[str]) -> tuple[str, ...]:
    """Ids for the articles of one file: `base` if it holds one, else `base#` and their names or numbers."""
    if len(own) == 1:
        return (base,)
    return _told_apart([f"{base}#{_clean(name) if name else n}" for n, name in enumerate(own, 1)])
