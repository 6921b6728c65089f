"""The letters that open menus with Alt: each title has one of its own, in any language. Pure."""

from __future__ import annotations

from collections.abc import Sequence


def with_mnemonics(titles: Sequence[str]) -> list[str]:
    """Put an ampersand before a letter of each title that no title before it has, the first of a word first.

    A title whose letters are all taken stays as it is.
    """
    taken: set[str] = set()
    marked = []
    for title in titles:
        beginnings = [place for place in range(len(title)) if place == 0 or title[place - 1] == " "]
        places = [*beginnings, *(place for place in range(len(title)) if place not in beginnings)]
        free = [place for place in places if title[place].isalpha() and title[place].casefold() not in taken]
        if free:
            taken.add(title[free[0]].casefold())
            marked.append(f"{title[: free[0]]}&{title[free[0] :]}")
        else:
            marked.append(title)
    return marked
