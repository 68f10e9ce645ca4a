import { Alert } from 'antd';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/diagram-js.css';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './bpmn-diagram.css';
import { type Footprints, markFootprints } from './mark-footprints';

interface BpmnDiagramProps {
  xml: string;
  name: string;
  footprints?: Footprints;
}

/** A process model as drawn by its authors, with the case's token and path on it. */
export default function BpmnDiagram({ xml, name, footprints }: BpmnDiagramProps) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLElement>(null);
  const viewer = useRef<NavigatedViewer | null>(null);
  const [drawn, setDrawn] = useState(0);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let gone = false;
    const fresh = new NavigatedViewer({ container: canvas.current ?? undefined });
    viewer.current = fresh;
    fresh
      .importXML(xml)
      .then(() => {
        if (!gone) {
          fresh.get<{ zoom: (to: string, centre: string) => void }>('canvas').zoom('fit-viewport', 'auto');
          setFailed(false);
          setDrawn((count) => count + 1);
        }
      })
      .catch(() => gone || setFailed(true));
    return () => {
      gone = true;
      fresh.destroy();
    };
  }, [xml]);

  useEffect(() => {
    if (drawn > 0 && viewer.current && footprints) {
      return markFootprints(viewer.current, footprints);
    }
    return undefined;
  }, [drawn, footprints]);

  return (
    <>
      {failed ? <Alert type="error" title={t('ui.diagram.failed')} /> : null}
      <section ref={canvas} className="bpmn-canvas" aria-label={t('ui.diagram.label', { name })} />
    </>
  );
}
