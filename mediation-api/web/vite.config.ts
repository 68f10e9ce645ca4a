import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { fakeServer } from './testing/fake-server.ts';

/** `npm run fake` answers /api from fixtures; otherwise /api goes to a server started by hand. */
export default defineConfig(({ mode }) => ({
  plugins: [react(), mode === 'fake' ? fakeServer() : null],
  resolve: { alias: { '@': new URL('./src', import.meta.url).pathname } },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'antd', test: /node_modules[\\/](antd|@ant-design|@rc-component|rc-)/ },
            { name: 'bpmn', test: /node_modules[\\/](bpmn-|diagram-js|moddle|tiny-svg|didi)/ },
          ],
        },
      },
    },
  },
  server: {
    proxy:
      mode === 'fake'
        ? undefined
        : Object.fromEntries(['/api', '/v3'].map((path) => [path, process.env.MEDIATION_URL ?? 'http://localhost:8080'])),
  },
  test: {
    environment: 'happy-dom',
    setupFiles: ['./testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
  },
}));
