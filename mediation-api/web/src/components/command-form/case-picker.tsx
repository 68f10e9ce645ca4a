import { Select } from 'antd';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseRow, Page } from '@/lib/api/contract';
import { getJson } from '@/lib/api/http';
import { CASES } from '@/lib/query-keys';

interface CasePickerProps {
  id?: string;
  value?: string;
  disabled?: boolean;
  onChange?: (caseId: string) => void;
}

/** Finds another case by its number. */
export function CasePicker(bound: CasePickerProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const found = useQuery({
    queryKey: [...CASES, 'pick', words],
    queryFn: () => getJson<Page<CaseRow>>('/api/cases', { q: words, size: 10 }),
    enabled: words.length > 0,
    placeholderData: keepPreviousData,
  });
  return (
    <Select
      {...bound}
      showSearch={{ filterOption: false, onSearch: setWords }}
      placeholder={t('ui.form.caseSearch')}
      notFoundContent={null}
      loading={found.isFetching}
      options={(found.data?.items ?? []).map((row) => ({
        value: row.caseId,
        label: [row.caseNumber, row.applicant, row.respondent].filter(Boolean).join(' · '),
      }))}
    />
  );
}
