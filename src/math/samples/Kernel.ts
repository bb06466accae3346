/**
 * A kernel between points.
 *
 * 'rbf' exp(−‖x − y‖²/(2 sigma²)), averaged over the list if `sigma` is one; 'laplace' exp(−‖x − y‖₁/scale);
 * 'linear' ⟨x, y⟩; 'energy' −‖x − y‖, whose squared MMD is the squared energy distance.
 */
export type Kernel =
  | { readonly kind: 'rbf'; readonly sigma: number | readonly number[] }
  | { readonly kind: 'laplace'; readonly scale: number }
  | { readonly kind: 'linear' }
  | { readonly kind: 'energy' };
