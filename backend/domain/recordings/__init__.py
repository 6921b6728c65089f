"""The files of recordings: where they lie, how long they stay, and who has heard them."""
