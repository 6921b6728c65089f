"""The question that the user is asked; one at a time. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from app.state.action import Action
from app.state.model import Prompt


@dataclass(frozen=True, slots=True)
class PromptShown(Action):
    """Ask the user; a former question gives way."""

    prompt: Prompt


@dataclass(frozen=True, slots=True)
class PromptClosed(Action):
    """The question is answered, or of no use any more."""

    prompt_id: str


def reduce(prompt: Prompt | None, action: Action) -> Prompt | None:
    """The question after an action."""
    match action:
        case PromptShown(prompt=shown):
            return shown
        case PromptClosed(prompt_id=prompt_id) if prompt is not None and prompt.prompt_id == prompt_id:
            return None
    return prompt
