export { sigmoid } from '@/math/adversarial/sigmoid.ts';
