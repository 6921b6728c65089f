"""The calls of a softphone at another telephone system, as the console knows calls."""
