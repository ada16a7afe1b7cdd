/** A soft tone. */
export interface Chime {
  ring(): void;
}

/**
 * A tone made on the spot, of two sine waves. `wanted` is asked at each touch: a tablet lets a page sound only after
 * one, so the sound is made ready then. Where the tablet will not sound, it stays silent.
 */
export function createChime(wanted: () => boolean): Chime {
  let audio: AudioContext | null = null;
  const ready = () => {
    try {
      audio ??= new AudioContext();
      // An iPad calls it `interrupted` after its screen was locked.
      if (audio.state !== 'running') audio.resume().catch(() => undefined);
    } catch {
      // No sound device, or too many sounds on this page: the line on the table says the same without a tone.
      audio = null;
    }
    return audio;
  };
  // A finger that comes down is no leave to sound yet; one that is lifted is. Beside a palm that slips no pointer is told of.
  for (const touch of ['pointerup', 'touchend', 'keydown']) {
    document.addEventListener(touch, () => {
      if (wanted()) ready();
    });
  }
  return {
    ring() {
      const context = ready();
      // One that is still silent would sound late, at some touch to come.
      if (context?.state === 'running') tone(context);
    },
  };
}

function tone(audio: AudioContext): void {
  const { currentTime, destination } = audio;
  const volume = new GainNode(audio, { gain: 0 });
  volume.gain.linearRampToValueAtTime(0.12, currentTime + 0.08);
  volume.gain.exponentialRampToValueAtTime(0.0001, currentTime + 2.4);
  volume.connect(destination);
  for (const frequency of [528, 792]) {
    const wave = new OscillatorNode(audio, { frequency, type: 'sine' });
    wave.connect(volume);
    wave.start();
    wave.stop(currentTime + 2.5);
  }
}

/** True where the tablet can vibrate. */
export const canVibrate = (): boolean => 'vibrate' in navigator;

/** Vibrates once for 80 ms, where the tablet can: the chime for a couple who want no sound. */
export function vibrate(): void {
  if (canVibrate()) navigator.vibrate(80);
}
