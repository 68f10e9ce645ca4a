import { postStream } from '@/lib/api/http';

/** What became of one line of an imported file. */
export interface ImportedLine {
  line: number;
  status: 'registered' | 'duplicate' | 'refused';
  caseId?: string;
  caseNumber?: string;
  code?: string;
  reason?: string;
}

/** Sends a file of intake records and reports line by line, while the rest is still on its way. */
export async function importCases(file: Blob, onLine: (line: ImportedLine) => void): Promise<void> {
  const answer = await postStream('/api/cases/import', await file.text(), 'application/x-ndjson');
  const reader = answer.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    const lines = (rest + decoder.decode(value, { stream: !done })).split('\n');
    rest = done ? '' : (lines.pop() ?? '');
    for (const line of lines.filter((text) => text.trim())) {
      onLine(JSON.parse(line) as ImportedLine);
    }
    if (done) {
      return;
    }
  }
}
