/** Plays one soft tone made on the spot; resolves when it has been started, or the tablet will not play it. */
export async function chime(): Promise<void> {
  if (typeof AudioContext === 'undefined') return;
  const audio = new AudioContext();
  const { currentTime, destination } = audio;
  const volume = new GainNode(audio, { gain: 0 });
  volume.gain.linearRampToValueAtTime(0.12, currentTime + 0.08);
  volume.gain.exponentialRampToValueAtTime(0.0001, currentTime + 2.4);
  volume.connect(destination);
  const tones = [528, 792].map((frequency) => new OscillatorNode(audio, { frequency, type: 'sine' }));
  for (const tone of tones) {
    tone.connect(volume);
    tone.start();
    tone.stop(currentTime + 2.5);
  }
  tones[0]?.addEventListener('ended', () => void audio.close());
}
