import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';

interface Canvas {
  zoom: (to?: number | 'fit-viewport', centre?: 'auto' | { x: number; y: number }) => number;
  scrollToElement: (id: string, padding?: number) => void;
}

const canvasOf = (viewer: NavigatedViewer) => viewer.get<Canvas>('canvas');

const READABLE = 0.9;

/** The whole model at once. */
export const fit = (viewer: NavigatedViewer) => {
  canvasOf(viewer).zoom('fit-viewport', 'auto');
};

/** One element near enough to be read. */
export function look(viewer: NavigatedViewer, element: string) {
  const canvas = canvasOf(viewer);
  canvas.zoom(Math.max(READABLE, canvas.zoom()));
  canvas.scrollToElement(element, 200);
}

export function step(viewer: NavigatedViewer, factor: number) {
  const canvas = canvasOf(viewer);
  canvas.zoom(canvas.zoom() * factor);
}
