import { Table, type TableProps } from 'antd';
import { useTranslation } from 'react-i18next';

interface CaseTableProps<T> extends Omit<TableProps<T>, 'size' | 'pagination' | 'onRow'> {
  page: number;
  size: number;
  total: number;
  onPage: (page: number, size: number) => void;
  onOpen?: (row: T) => void;
}

/** The list everybody works from: dense, counted, first column fixed, a row opens by click or Enter. */
export function CaseTable<T extends object>({ page, size, total, onPage, onOpen, ...table }: CaseTableProps<T>) {
  const { t } = useTranslation();
  return (
    <Table<T>
      size="small"
      scroll={{ x: 1150 }}
      {...table}
      onRow={(row) =>
        onOpen
          ? {
              tabIndex: 0,
              className: 'row-opens',
              onClick: () => onOpen(row),
              onKeyDown: (event) => {
                if (event.key === 'Enter' && event.target === event.currentTarget) {
                  onOpen(row);
                }
              },
            }
          : {}
      }
      pagination={{
        current: page + 1,
        pageSize: size,
        total,
        showSizeChanger: true,
        pageSizeOptions: [20, 50, 100],
        showTotal: (count) => t('ui.total', { count }),
        onChange: (next, nextSize) => onPage(nextSize === size ? next - 1 : 0, nextSize),
      }}
    />
  );
}
