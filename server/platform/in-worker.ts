import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** Runs a worker of ours with this data, in a thread that ends with its first message. @throws what went wrong there. */
export const inWorker = async <T>(worker: URL, workerData: object): Promise<T> => {
  const thread = new Worker(worker, { workerData, execArgv: ['--disable-warning=ExperimentalWarning'] })
  try {
    const [message] = await once(thread, 'message')
    return message
  } finally {
    await thread.terminate()
  }
}
