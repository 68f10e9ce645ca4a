import { LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Flex, Select, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Me } from '@/lib/api/contract';
import { postJson } from '@/lib/api/http';
import { LANGUAGES, type Language, speak } from '@/lib/i18n';
import { ME } from '@/lib/me';

/** Who works here, in which role and for whom; and the way out. */
export function WhoAmI({ me }: { me: Me }) {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const logout = useMutation({
    mutationFn: () => postJson<void>('/api/logout'),
    onSettled: () => {
      queries.clear();
      queries.setQueryData(ME, null);
      void navigate('/login');
    },
  });
  return (
    <Flex gap="small" align="center">
      <Select<Language>
        size="small"
        variant="borderless"
        aria-label={t('ui.language')}
        value={i18n.language as Language}
        onChange={speak}
        options={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
      />
      <UserOutlined />
      <span data-testid="who-am-i">{me.displayName}</span>
      <Tag>{me.roleName}</Tag>
      {me.organisation ? <span className="muted">{me.organisation.name}</span> : null}
      <Button type="text" size="small" icon={<LogoutOutlined />} loading={logout.isPending} onClick={() => logout.mutate()}>
        {t('ui.logout')}
      </Button>
    </Flex>
  );
}
