import { glossary } from '../glossary/index.ts';

/** Parts of compounds that are no entries of their own. */
const parts = `이상 탐지 시계열 그래디언트 페널티 손실 함수 확률 분포 변수 표본
  공간 결합 주변 조건부 누적 밀도 정규 균등 혼합 운송 최적
  수송 계획 거리 신경망 학습 가중치 자르기 기울기 소실 폭발 벌점
  립시츠 상수 쌍대 공식 최대 우도 우도법 엔트로피 교차 모드 붕괴
  스펙트럴 노름 바서슈타인 평행선 점수 오차 복원 잠재 벡터 잡음 지지
  집합 다양체 수렴 약수렴 정리 증명`.split(/\s+/);

/** The nouns that compounds are taken apart into: the words of the glossary and its other names, and a few parts. */
export const nouns: readonly string[] = [
  ...new Set([
    ...parts,
    ...glossary.flatMap(({ term, ...entry }) => [
      ...words(term.ko),
      ...words('alsoCalled' in entry ? (entry.alsoCalled?.ko ?? '') : ''),
    ]),
  ]),
].toSorted();

function words(text: string): readonly string[] {
  return (text.match(/[가-힣]+/g) ?? []).filter((word) => word.length >= 2);
}
