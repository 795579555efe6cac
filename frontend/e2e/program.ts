import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, test as base, expect, type Page } from '@playwright/test'

const binary = fileURLToPath(new URL('../../bin/docket', import.meta.url))
const password = 'a-password-for-tests'

/** The people of the little desk that these tests work at. */
export const people = {
  ana: { email: 'ana@desk.example', name: 'Ana Reis', role: 'agent' },
  bruno: { email: 'bruno@desk.example', name: 'Bruno Costa', role: 'agent' },
  admin: { email: 'admin@desk.example', name: 'Ada Minho', role: 'administrator' },
} as const

type Person = keyof typeof people

/** The real program on a database of its own, with a queue in which Ana and Bruno work and one customer. */
export class Program {
  readonly #folder = mkdtempSync(join(tmpdir(), 'docket-e2e-'))
  #process: ChildProcess | null = null
  origin = ''
  queueId = ''
  customerId = ''

  async start() {
    for (const { email, name, role } of Object.values(people)) {
      execFileSync(binary, ['user', 'add', email, '--name', name, '--role', role], { env: this.#env(), input: `${password}\n` })
    }
    await this.restart()
    await this.#furnish()
  }

  /** Starts the program, on the same address as before when there was one, and waits until it is ready. */
  async restart(args = ['serve']) {
    const address = this.origin ? new URL(this.origin).host : '127.0.0.1:0'
    const started = spawn(binary, args, {
      env: { ...this.#env(), DOCKET_ADDR: address },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#process = started
    this.origin = `http://${await addressIn(started)}`
  }

  /** Ends the program as a power cut would. */
  async kill() {
    const ended = new Promise((resolve) => this.#process?.once('exit', resolve))
    this.#process?.kill('SIGKILL')
    await ended
  }

  async end() {
    await this.kill()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  /** What somebody signs in with. */
  credentials(person: Person): { email: string; password: string } {
    return { email: people[person].email, password }
  }

  /** A browser of their own for somebody, signed in through the screen, in its language whatever they spoke in another test. */
  async signIn(browser: Browser, person: Person, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const client = await this.client(person)
    await client.do(
      'mutation ($input: UpdatePreferencesInput!) { it: updatePreferences(input: $input) { userErrors { code message } } }',
      { input: { locale: options.locale === 'pt-BR' ? 'pt-BR' : 'en' } },
    )
    const context = await browser.newContext({ locale: 'en-GB', baseURL: this.origin, ...options })
    const page = await context.newPage()
    await page.goto('/login')
    await page.getByLabel(/^(E-mail|Endereço)/).fill(this.credentials(person).email)
    await page.getByLabel(/^(Password|Senha)/).fill(this.credentials(person).password)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/queues\//)
    return page
  }

  /** A program that speaks the public API, as somebody. */
  async client(person: Person): Promise<Client> {
    const client = new Client(this.origin)
    await client.do('mutation ($input: SignInInput!) { it: signIn(input: $input) { userErrors { code message } } }', {
      input: this.credentials(person),
    })
    return client
  }

  async #furnish() {
    const admin = await this.client('admin')
    const { users } = (await admin.query('{ users { id email } }')) as { users: { id: string; email: string }[] }
    const queue = await admin.do(
      'mutation ($input: CreateQueueInput!) { it: createQueue(input: $input) { queue { id } userErrors { code message } } }',
      { input: { name: 'Billing' } },
    )
    this.queueId = queue['queue'].id
    for (const { id, email } of users.filter((user) => user.email !== people.admin.email)) {
      await admin.do(
        'mutation ($input: QueueMemberInput!) { it: addQueueMember(input: $input) { userErrors { code message } } }',
        { input: { queueId: this.queueId, memberId: id } },
      )
      expect(email).toMatch(/@desk\.example$/)
    }
    const account = await admin.do(
      'mutation ($input: CreateAccountInput!) { it: createAccount(input: $input) { account { id } userErrors { code message } } }',
      {
        input: {
          name: 'Nordwind Logística',
          email: 'desk@nordwind.example',
          city: 'São Paulo',
          country: 'BR',
          timeZone: 'America/Sao_Paulo',
        },
      },
    )
    this.customerId = account['account'].id
  }

  #env() {
    return {
      PATH: process.env['PATH'],
      DOCKET_DATABASE_URL: `sqlite:${join(this.#folder, 'docket.db')}`,
      DOCKET_LOG_FORMAT: 'json',
    }
  }
}

// biome-ignore lint/suspicious/noExplicitAny: answers of hand-written documents
type Answer = Record<string, any>

/** The public API by hand: what a partner's program would do. */
export class Client {
  #cookie = ''
  constructor(readonly origin: string) {}

  async query(query: string, variables: object = {}): Promise<Answer> {
    const response = await fetch(`${this.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-docket': '1', cookie: this.#cookie },
      body: JSON.stringify({ query, variables }),
    })
    this.#cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? this.#cookie
    const answer = (await response.json()) as { data: Answer | null; errors?: unknown }
    expect(answer.errors).toBeUndefined()
    return answer.data ?? {}
  }

  /** A verb whose field is called `it`; it must not be refused. */
  async do(mutation: string, variables: object): Promise<Answer> {
    const { it } = await this.query(mutation, variables)
    expect(it.userErrors).toEqual([])
    return it
  }

  /** Opens a case in a queue and gives its number and id. */
  async openCase(input: {
    title: string
    customerId: string
    queueId: string
    priority?: string
  }): Promise<{ id: string; number: string }> {
    const opened = await this.do(
      'mutation ($input: CreateCaseInput!) { it: createCase(input: $input) { case { id number } userErrors { code message } } }',
      { input },
    )
    return opened['case']
  }
}

/** The address in the line that the program writes when it is ready. */
function addressIn(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let written = ''
    const read = (chunk: Buffer) => {
      written += chunk
      const ready = written.split('\n').find((line) => line.includes('"msg":"ready"'))
      if (ready) resolve(JSON.parse(ready).address)
    }
    program.stdout?.on('data', read)
    program.stderr?.on('data', read)
    program.once('exit', (code) => reject(new Error(`The program ended with ${code}: ${written}`)))
  })
}

/** The program as `make run` starts it: the demo company, whose colleagues go on working. */
export class Demo extends Program {
  override async start() {
    await this.restart(['serve', '--demo'])
  }

  override credentials(person: Person) {
    return { email: `${person}@demo.docket`, password: 'docket-demo' }
  }
}

/** One program for the tests of a file. */
export const test = base.extend<object, { program: Program; demo: Demo }>({
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: the form that fixtures must have
    async ({}, use) => {
      const demo = new Demo()
      await demo.start()
      await use(demo)
      await demo.end()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  program: [
    // biome-ignore lint/correctness/noEmptyPattern: the form that fixtures must have
    async ({}, use) => {
      const program = new Program()
      await program.start()
      await use(program)
      await program.end()
    },
    { scope: 'worker' },
  ],
})

export { expect }
