/** Puts a text on the clipboard; false where that is refused (a sandboxed frame, an old browser), so show the text either way. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
