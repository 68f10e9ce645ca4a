import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './en.json';
import zhCN from './zh-CN.json';

const REMEMBERED = 'mediation.language';

export const LANGUAGES = { 'zh-CN': '中文', en: 'English' } as const;

export type Language = keyof typeof LANGUAGES;

void i18next.use(initReactI18next).init({
  resources: { 'zh-CN': { translation: zhCN }, en: { translation: en } },
  lng: localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'zh-CN',
  fallbackLng: 'zh-CN',
  interpolation: { escapeValue: false },
  returnNull: false,
});

export function speak(language: Language) {
  localStorage.setItem(REMEMBERED, language);
  document.documentElement.lang = language;
  void i18next.changeLanguage(language);
}

export { i18next };
