"""Keys that give commands while another program is in front, where the desktop system gives such keys."""
