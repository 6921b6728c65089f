"""Levels of a call's sound in pjsua2 (main thread; ITU-T G.722).

pjmedia shifts the samples of G.722 by one bit more than the recommendation's reference code does: what we say
arrives at other phones at half its level, and what they say here at twice. Found against baresip.
"""

from __future__ import annotations

import pjsua2 as pj

G722_ENCODING_GAIN = 2.0
G722_DECODING_GAIN = 0.5


def set_levels(call: pj.Call, media_index: int, media: pj.AudioMedia) -> None:
    """Have both sides heard as they speak, whatever codec was agreed. Raises pj.Error where the call is over.

    pjsua2 names levels as the media sees them: Tx is what comes out of the call, Rx what goes into it.
    """
    wide = call.getStreamInfo(media_index).codecName == "G722"
    media.adjustTxLevel(G722_DECODING_GAIN if wide else 1.0)
    media.adjustRxLevel(G722_ENCODING_GAIN if wide else 1.0)
