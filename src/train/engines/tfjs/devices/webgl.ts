import { env } from '@tensorflow/tfjs-core';
import { createDevice } from '../createDevice.ts';
import { DeviceRefusal, type Device } from '../Device.ts';

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** WebGL 2 on a canvas that is never shown; a renderer that is only the processor where `allowSoftware`. */
export async function openWebgl(allowSoftware: boolean): Promise<Device> {
  if (typeof OffscreenCanvas === 'undefined') {
    throw new DeviceRefusal('not-offered', 'There is no OffscreenCanvas, so a worker has no WebGL.');
  }
  const canvas = new OffscreenCanvas(1, 1);
  const gl = canvas.getContext('webgl2', { alpha: false, antialias: false, depth: false, stencil: false });
  if (gl === null) throw new DeviceRefusal('not-offered', 'The browser gives no WebGL 2 context.');
  const renderer = rendererOf(gl);
  const software = SOFTWARE.test(renderer) ? renderer : null;
  if (software !== null && !allowSoftware) throw new DeviceRefusal('software', software);
  // Loaded only where it will run: it is a large part of tfjs.
  const { GPGPUContext, MathBackendWebGL, setWebGLContext } = await import('@tensorflow/tfjs-backend-webgl');
  // tfjs asks its own context what it can do: it has to be this one.
  env().set('WEBGL_VERSION', 2);
  setWebGLContext(2, gl);
  if (!env().getBool('WEBGL_RENDER_FLOAT32_ENABLED')) {
    throw new DeviceRefusal('low-precision', 'WebGL renders 16-bit floats only, too coarse to train with.');
  }
  const { device, reportLoss } = createDevice({
    backend: 'webgl',
    instance: new MathBackendWebGL(new GPGPUContext(gl)),
    software,
    giveUp: () => gl.getExtension('WEBGL_lose_context')?.loseContext(),
    isGone: () => gl.isContextLost(),
  });
  canvas.addEventListener('webglcontextlost', () => {
    reportLoss({ reason: 'context-lost', detail: 'The browser took the WebGL context away.' });
  });
  return device;
}

function rendererOf(gl: WebGL2RenderingContext): string {
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  return String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
}
