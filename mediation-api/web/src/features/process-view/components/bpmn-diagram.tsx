import { AimOutlined, ExpandOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons';
import { Alert, Button, Flex, Space } from 'antd';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/diagram-js.css';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './bpmn-diagram.css';
import { type Footprints, markFootprints } from './mark-footprints';
import { fit, look, step } from './sight';

interface BpmnDiagramProps {
  xml: string;
  name: string;
  footprints?: Footprints;
}

/** A process model as drawn by its authors, with the case's token and path on it. */
export default function BpmnDiagram({ xml, name, footprints }: BpmnDiagramProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLElement>(null);
  const [viewer, setViewer] = useState<NavigatedViewer | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let gone = false;
    const fresh = new NavigatedViewer({ container: place.current ?? undefined });
    const draw = async () => {
      try {
        await fresh.importXML(xml);
        if (!gone) {
          fit(fresh);
          setViewer(fresh);
        }
      } catch {
        setFailed(!gone);
      }
    };
    void draw();
    return () => {
      gone = true;
      setViewer(null);
      fresh.destroy();
    };
  }, [xml]);

  const token = footprints?.active[0];
  useEffect(() => {
    if (!viewer || !footprints) {
      return undefined;
    }
    return markFootprints(viewer, footprints);
  }, [viewer, footprints]);

  return (
    <>
      {failed ? <Alert type="error" title={t('ui.diagram.failed')} /> : null}
      <Flex justify="space-between" align="center" className="diagram-tools">
        <span className="hint">{t('ui.diagram.move')}</span>
        <Space.Compact size="small">
          {token ? (
            <Button icon={<AimOutlined />} onClick={() => viewer && look(viewer, token)}>
              {t('ui.diagram.active')}
            </Button>
          ) : null}
          <Button icon={<ZoomOutOutlined />} aria-label={t('ui.diagram.smaller')} onClick={() => viewer && step(viewer, 0.8)} />
          <Button icon={<ZoomInOutlined />} aria-label={t('ui.diagram.larger')} onClick={() => viewer && step(viewer, 1.25)} />
          <Button icon={<ExpandOutlined />} onClick={() => viewer && fit(viewer)}>
            {t('ui.diagram.fit')}
          </Button>
        </Space.Compact>
      </Flex>
      <section ref={place} className="bpmn-canvas" aria-label={t('ui.diagram.label', { name })} />
    </>
  );
}
