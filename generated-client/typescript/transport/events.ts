/** One server-sent event. */
export interface ServerSentEvent {
  /** Its kind; `message` if it has none. */
  readonly event: string;
  readonly data: string;
  readonly id?: string;
}

/** Reads events as they come. Whoever leaves the loop closes the connection. */
export async function* events(response: Response): AsyncGenerator<ServerSentEvent, void, undefined> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  try {
    for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
      const blocks = (rest + chunk.value).split(/\r?\n\r?\n/);
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = parse(block);
        if (event !== undefined) {
          yield event;
        }
      }
    }
  } finally {
    await reader?.cancel();
  }
}

/** Comments are left out; what has no data is no event. */
function parse(block: string): ServerSentEvent | undefined {
  const data: string[] = [];
  const fields: Record<string, string> = {};
  for (const line of block.split(/\r?\n/)) {
    const [, name, value = ''] = /^([^:]+)(?:: ?(.*))?$/.exec(line) ?? [];
    if (name === 'data') {
      data.push(value);
    } else if (name !== undefined) {
      fields[name] = value;
    }
  }
  if (data.length === 0) {
    return undefined;
  }
  const { event = 'message', id } = fields;
  return { event, data: data.join('\n'), ...(id === undefined ? {} : { id }) };
}
