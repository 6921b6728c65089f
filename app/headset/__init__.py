"""The buttons and lamps of headsets: USB HID, telephony page (HID Usage Tables 1.5, pages 0x08 and 0x0B)."""
