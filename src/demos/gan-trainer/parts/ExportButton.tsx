import { useState } from 'preact/hooks';
import { objectivesOf } from '../model/objectivesOf.ts';
import { specOf } from '../model/specOf.ts';
import type { TrainerValues } from '../params.ts';
import type { Words } from '../text/Words.ts';
import { saveText } from './saveText.ts';

export interface ExportButtonProps {
  readonly values: TrainerValues;
  readonly words: Words;
}

/** Saves each experiment on show as a PyTorch script; the writer is loaded when it is asked for. */
export function ExportButton({ values, words }: ExportButtonProps) {
  const [saved, setSaved] = useState<string | undefined>(undefined);
  const objectives = objectivesOf(values);
  const save = async (objective: (typeof objectives)[number]) => {
    const { pytorchScript } = await import('@/train/export/pytorchScript.ts');
    const { name, text } = pytorchScript(specOf(values, objective));
    saveText(name, text);
    setSaved(name);
  };
  return (
    <>
      {objectives.map((objective) => (
        <button
          key={objective}
          type="button"
          data-action="export"
          disabled={values.dataset === 'drawn' && values.points.length === 0}
          onClick={() => save(objective)}
        >
          {words.exporting.button}
          {objectives.length > 1 && `: ${words.objectives[objective]}`}
        </button>
      ))}
      {saved && (
        <p class="em-demo-panel em-hint em-export-said" role="status">
          {words.exporting.done(saved)}
        </p>
      )}
    </>
  );
}
