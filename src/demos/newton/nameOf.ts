const lowered = ['₀', '₁', '₂', '₃', '₄', '₅', '₆', '₇', '₈'] as const;

/** x with its index lowered, as the note writes it: x₃. */
export const nameOf = (k: number): string => `x${lowered[k] ?? `_${k}`}`;
