import type { ExportWords } from '../Words.ts';

export const exporting: ExportWords = {
  button: 'PyTorch 스크립트',
  done: (files) =>
    `${files} 파일에 이 실험을 씨앗까지 담았습니다. PyTorch가 있는 파이썬이면 CPU에서도 GPU 여러 대에서도 돌아가며, 실행하는 법은 파일 첫머리에 적혀 있습니다.`,
};
