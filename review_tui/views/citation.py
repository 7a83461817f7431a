"""A sentence as it is quoted elsewhere: the words, then where they stand."""

from review_tui.records import Sentence
from review_tui.text.show import for_show


def citation(sentence: Sentence) -> str:
    """The quote with its article, sentence and line, safe to paste."""
    article = sentence.article
    where = [article.name, article.date, f"sentence {sentence.index + 1}, line {sentence.line}", article.url]
    return f"“{for_show(sentence.text)}” ({', '.join(for_show(each) for each in where if each)})"
