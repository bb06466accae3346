import { isCriticSpec } from '../isCriticSpec.ts';
import { numberOrText } from './numberOrText.ts';
import type { QueryField } from './QueryField.ts';

/** `64_64_relu`, or `64_64_leaky-relu_0.2`: widths from the input side, the activation, its leak. */
export function netField(field: 'generator' | 'critic'): QueryField {
  return {
    field,
    write(spec) {
      const net = field === 'critic' ? spec.critic : isCriticSpec(spec) ? undefined : spec.generator;
      if (net === undefined) return undefined;
      const leak = net.activation === 'leaky-relu' ? [net.leak] : [];
      return [...net.hidden, net.activation, ...leak].join('_');
    },
    read(text) {
      const parts = text.split('_').map(numberOrText);
      const at = parts.findIndex((part) => typeof part === 'string');
      const [activation, leak, ...surplus] = parts.slice(at);
      if (at < 1 || surplus.length > 0) return undefined;
      return { hidden: parts.slice(0, at), activation, ...(leak === undefined ? {} : { leak }) };
    },
    expected: 'widths and an activation, as 64_64_relu or 64_64_leaky-relu_0.2',
  };
}
