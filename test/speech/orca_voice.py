"""
A voice for Orca that makes no sound: everything it's asked to say becomes a line of a file. Orca loads it in place of
Speech Dispatcher, which doesn't start on a machine without a sound card.
"""

import os

from gi.repository import GLib
from orca import chnames, speechserver

log = open(os.environ["SPEECH_LOG"], "a", encoding="utf-8", buffering=1)


class SpeechServer(speechserver.SpeechServer):
    server = None

    def __init__(self):
        super().__init__()
        # Counts how often the voice was silenced: whoever reads on compares.
        self.silenced = 0

    @staticmethod
    def getFactoryName():
        return "A file"

    @classmethod
    def getSpeechServer(cls, info=None):
        cls.server = cls.server or cls()
        return cls.server

    @classmethod
    def getSpeechServers(cls):
        return [cls.getSpeechServer()]

    @classmethod
    def shutdownActiveServers(cls):
        cls.server = None

    def getInfo(self):
        return [self.getFactoryName(), "file"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        words = " ".join((text or "").split())
        if words:
            log.write(words + "\n")

    def speakCharacter(self, character, acss=None):
        self.speak(chnames.getCharacterName(character))

    def speakKeyEvent(self, event, acss=None):
        self.speak(event.getKeyName())

    def stop(self):
        self.silenced += 1

    def sayAll(self, utteranceIterator, progressCallback):
        GLib.idle_add(self.read_on, utteranceIterator, progressCallback, self.silenced)

    def read_on(self, utterances, report, silenced):
        """Says the next piece of a text that is read to its end. Nothing is cut off: a piece is over at once."""
        if silenced != self.silenced:
            return False
        try:
            context, _ = next(utterances)
        except StopIteration:
            return False
        context.currentOffset = context.startOffset
        report(context.copy(), speechserver.SayAllContext.PROGRESS)
        self.speak(context.utterance)
        context.currentOffset = context.endOffset
        report(context.copy(), speechserver.SayAllContext.COMPLETED)
        GLib.idle_add(self.read_on, utterances, report, silenced)
        return False
