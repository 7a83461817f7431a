"""What language a text is in."""

import subprocess
import sys

import pytest

from review_tui.text.language import language_code, language_of


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "en",
            "The president said that two soldiers were captured by the army, according to officials.",
        ),
        ("de", "Der Präsident sagte, dass zwei Soldaten gefangen genommen wurden."),
        ("fr", "Le président a dit que deux soldats ont été capturés hier."),
        ("es", "El presidente dijo que dos soldados fueron capturados ayer."),
        ("nl", "De president zei dat gisteren twee soldaten gevangen zijn genomen."),
        ("pl", "Prezydent powiedział, że wczoraj schwytano dwóch żołnierzy."),
        ("tr", "Cumhurbaşkanı dün iki askerin yakalandığını söyledi."),
        ("uk", "Президент сказав, що вчора було захоплено двох солдатів."),
        ("ru", "Президент сказал, что вчера были захвачены два солдата."),
        ("ar", "قال الرئيس إن جنديين أسرا أمس في المنطقة الحدودية."),
        ("fa", "رئیس جمهور گفت که دو سرباز دیروز دستگیر شدند."),
        ("he", "הנשיא אמר כי שני חיילים נתפסו אתמול."),
        ("zh", "总统说两名士兵昨天被俘。他们在医院接受治疗，伤势没有生命危险。"),
        ("ja", "大統領は昨日、兵士二人が捕虜になったと述べた。"),
        ("ko", "대통령은 어제 병사 두 명이 생포됐다고 말했다."),
        ("el", "Ο πρόεδρος είπε ότι οι στρατιώτες αιχμαλωτίστηκαν."),
        ("hi", "राष्ट्रपति ने कहा कि कल दो सैनिक पकड़े गए।"),
        (None, "Rain fell."),
        (None, "12 345 678"),
        (None, ""),
    ],
)
def test_the_language_of_a_text(code, text):
    assert language_of(text) == code


@pytest.mark.parametrize(
    ("stated", "code"),
    [("en-GB", "en"), ("en_US", "en"), ("DE", "de"), ("", None), ("English", None), ("../x", None)],
)
def test_the_code_in_what_a_file_states(stated, code):
    assert language_code(stated) == code


def test_english_text_loads_no_library():
    program = (
        "import sys; from review_tui.ingest import read; read([]);"
        "print(sorted({'py3langid', 'yaml', 'lxml', 'trafilatura', 'pdfminer', 'charset_normalizer', 'docx',"
        " 'markdown_it', 'sentencex', 'urllib.request', 'email'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
