import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';

/** Which elements a case has passed and where its tokens are. */
export interface Footprints {
  active: string[];
  passed: string[];
}

interface Canvas {
  addMarker: (element: string, marker: string) => void;
  removeMarker: (element: string, marker: string) => void;
}

interface Elements {
  get: (id: string) => { width?: number; waypoints?: unknown } | undefined;
}

interface Overlays {
  add: (element: string, overlay: { position: Record<string, number>; html: string }) => string;
  remove: (id: string) => void;
}

/** Colours the path and puts a token on each active element; answers how to take all of it off again. */
export function markFootprints(viewer: NavigatedViewer, { active, passed }: Footprints): () => void {
  const canvas = viewer.get<Canvas>('canvas');
  const elements = viewer.get<Elements>('elementRegistry');
  const overlays = viewer.get<Overlays>('overlays');
  const known = (ids: string[]) => [...new Set(ids)].filter((id) => elements.get(id));
  const marks: [string, string][] = [
    ...known(passed).map((id): [string, string] => [id, 'step-passed']),
    ...known(active).map((id): [string, string] => [id, 'step-active']),
  ];
  for (const [id, marker] of marks) {
    canvas.addMarker(id, marker);
  }
  const tokens = known(active)
    .filter((id) => !elements.get(id)?.waypoints)
    .map((id) => overlays.add(id, { position: { top: -12, left: -12 }, html: '<div class="token"></div>' }));
  return () => {
    for (const [id, marker] of marks) {
      if (elements.get(id)) {
        canvas.removeMarker(id, marker);
      }
    }
    for (const token of tokens) {
      overlays.remove(token);
    }
  };
}
