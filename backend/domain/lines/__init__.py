"""The lines that users can call with: how they are shown to those whom they call."""
