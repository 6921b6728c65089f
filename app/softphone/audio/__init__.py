"""The sound side of the softphone: what legs say and hear, with or without sound devices."""
