/** What is wrong with a GitHub workflow: actions that may change under us, rights it does not need, words of strangers in a shell. */
export function workflowProblems(source: string): readonly string[] {
  const lines = source.split('\n');
  return [...lines.flatMap(lineProblems), ...wholeProblems(source)];
}

function lineProblems(line: string): readonly string[] {
  const uses = /^\s*(?:- )?uses:\s*(\S+)(.*)$/.exec(line);
  const [, action = '', rest = ''] = uses ?? [];
  const pinned = /^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/.test(action);
  return [
    ...(uses && !pinned ? [`${action} is not pinned by a full commit hash`] : []),
    ...(pinned && !/^\s+# v\d+\.\d+\.\d+$/.test(rest) ? [`${action} does not say its version`] : []),
    ...(/^\s*(- )?run:.*\$\{\{/.test(line) ? [`an expression in a shell: ${line.trim()}`] : []),
  ];
}

function wholeProblems(source: string): readonly string[] {
  const count = (pattern: RegExp) => (source.match(pattern) ?? []).length;
  const jobs = count(/^ {4}runs-on:/gm);
  const wanted: readonly (readonly [boolean, string])[] = [
    [/^permissions: \{\}$/m.test(source), 'permissions are not empty for the whole, to be given job by job'],
    [count(/^ {4}permissions:$/gm) === jobs, 'a job does not name its permissions'],
    [!/write-all|\bcontents: write\b/.test(source), 'contents: write, or more, is given'],
    [
      count(/actions\/checkout@/g) === count(/persist-credentials: false/g),
      'persist-credentials is not false everywhere',
    ],
    [/^concurrency:$/m.test(source), 'no concurrency'],
    [count(/^ {4}timeout-minutes: \d+$/gm) === jobs, 'a job without timeout-minutes'],
    [!/pull_request_target|workflow_run/.test(source), 'pull_request_target or workflow_run'],
    [!/secrets\./.test(source), 'a secret'],
  ];
  return wanted.filter(([holds]) => !holds).map(([, sentence]) => sentence);
}
