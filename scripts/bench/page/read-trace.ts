import * as v from "valibot";

const eventSchema = v.object({
  name: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.optional(v.number(), 0),
  dur: v.optional(v.number(), 0),
  tdur: v.optional(v.number(), 0),
  id: v.optional(v.unknown()),
  args: v.optional(v.record(v.string(), v.unknown()), {}),
});

type TraceEvent = v.InferOutput<typeof eventSchema>;

const urlSchema = v.object({ data: v.object({ url: v.string() }) });

const chunkSchema = v.object({
  data: v.object({
    cpuProfile: v.optional(
      v.object({
        nodes: v.optional(
          v.array(
            v.object({
              id: v.number(),
              parent: v.optional(v.number()),
              callFrame: v.object({ url: v.optional(v.string(), "") }),
            }),
          ),
          [],
        ),
        samples: v.optional(v.array(v.number()), []),
      }),
    ),
    timeDeltas: v.optional(v.array(v.number()), []),
  }),
});

const profileSchema = v.object({ data: v.object({ startTime: v.number() }) });

/** A task of a page's main thread, in milliseconds. */
export interface Task {
  readonly wall: number;
  /** Without the time in which the machine did something else. */
  readonly processor: number;
  /** Whether a content script of an extension ran in a tenth of it or more: an observer called within the browser's own task does not make it ours. */
  readonly isOurs: boolean;
}

/** What a trace says of the main thread of one page. */
export interface MainThread {
  readonly tasks: readonly Task[];
  /** Milliseconds in which samples of the profiler saw a content script on the stack. */
  readonly ours: number;
}

const isContentScript = (url: string): boolean =>
  /^chrome-extension:\/\/[a-z]+\/(?:reader|card)\.js$/.test(url);

/** Share of a task that makes it a content script's. */
const OWN_SHARE = 0.1;

/** Events that carry the address of the script which they run. */
const RUNNING = new Set(["FunctionCall", "EvaluateScript"]);

/**
 * Reads a Chromium trace (categories `toplevel`, `devtools.timeline` and `disabled-by-default-v8.cpu_profiler`) of
 * the process that loaded `address`. Throws when it is not in the trace.
 */
export function readTrace(json: string, address: string): MainThread {
  const { traceEvents } = v.parse(v.object({ traceEvents: v.array(eventSchema) }), JSON.parse(json));
  const request = traceEvents.find(
    ({ name, args }) => name === "CommitLoad" && v.is(urlSchema, args) && args.data.url === address,
  );
  if (request === undefined) throw new Error(`the trace has no page ${address}`);
  const { pid, tid } = request;
  const own = traceEvents.filter((event) => event.pid === pid);
  const onMain = own.filter((event) => event.tid === tid);
  const samples = samplesOf(own, tid);
  const runs = onMain.filter(
    ({ name, args }) => RUNNING.has(name) && v.is(urlSchema, args) && isContentScript(args.data.url),
  );
  const lastedIn = (events: readonly Sample[], from: number, to: number): number =>
    events.slice(firstFrom(events, from), firstFrom(events, to)).reduce((sum, { lasted }) => sum + lasted, 0);
  const calls = runs.map(({ ts, dur }) => ({ at: ts, lasted: dur })).sort((a, b) => a.at - b.at);
  const tasks = onMain
    .filter(({ name }) => name === "ThreadControllerImpl::RunTask")
    .map(({ ts, dur, tdur }): Task => {
      const ours = Math.max(lastedIn(samples, ts, ts + dur), lastedIn(calls, ts, ts + dur));
      return { wall: dur / 1000, processor: tdur / 1000, isOurs: ours > 0 && ours >= OWN_SHARE * dur };
    });
  return { tasks, ours: samples.reduce((sum, { lasted }) => sum + lasted, 0) / 1000 };
}

/** The index of the first of the sorted `samples` that is not before `from`. */
function firstFrom(samples: readonly Sample[], from: number): number {
  let low = 0;
  let high = samples.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((samples[middle]?.at ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Sample {
  /** Microseconds, on the clock of the trace. */
  readonly at: number;
  readonly lasted: number;
}

/** The profiler's samples of the main thread that have a content script on the stack. */
function samplesOf(events: readonly TraceEvent[], tid: number): Sample[] {
  const profile = events.find(({ name, tid: sampled }) => name === "Profile" && sampled === tid);
  if (profile === undefined || !v.is(profileSchema, profile.args)) return [];
  const samples: Sample[] = [];
  const ours = new Set<number>();
  let at = profile.args.data.startTime;
  let before: number | undefined;
  for (const { args } of events.filter(({ name, id }) => name === "ProfileChunk" && id === profile.id)) {
    const { cpuProfile, timeDeltas } = v.parse(chunkSchema, args).data;
    for (const { id, parent, callFrame } of cpuProfile?.nodes ?? []) {
      if (isContentScript(callFrame.url) || (parent !== undefined && ours.has(parent))) ours.add(id);
    }
    for (const [index, node] of (cpuProfile?.samples ?? []).entries()) {
      const lasted = timeDeltas[index] ?? 0;
      at += lasted;
      // A sample holds until the next one: the time between belongs to what was seen first.
      if (before !== undefined && ours.has(before)) samples.push({ at: at - lasted, lasted });
      before = node;
    }
  }
  return samples;
}
