"""The media plane of the exchange: RTP in and out, relaying, mixing, tones, recording. One loop, one ticker."""
