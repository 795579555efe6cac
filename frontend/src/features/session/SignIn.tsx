import { useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { type ConcreteRequest, graphql } from 'relay-runtime'
import button from '../../kit/Button.module.css'
import { classes } from '../../kit/classes'
import field from '../../kit/Field.module.css'
import { Logo } from '../../kit/Logo'
import { activate, type Locale } from '../../lib/locale'
import { post } from '../../relay/network'
import { failureText, Problems } from '../../relay/problems'
import type { SignInMutation } from './__generated__/SignInMutation.graphql'
import styles from './SignIn.module.css'

// Sent without the Relay runtime and drawn with plain elements: this screen is all that a stranger downloads.
const mutation = graphql`
  mutation SignInMutation($input: SignInInput!) {
    signIn(input: $input) {
      viewer {
        id
      }
      userErrors {
        ...problems_error @relay(mask: false)
      }
    }
  }
` as ConcreteRequest

interface Outcome {
  problems: Problems
  failure?: string
}

const languages: readonly { id: Locale; name: string }[] = [
  { id: 'en', name: 'English' },
  { id: 'pt-BR', name: 'Português' },
]

/** E-mail and password. */
export function SignIn({ onDone }: { onDone: () => void }) {
  const { t, i18n } = useLingui()
  const [isBusy, setBusy] = useState(false)
  const [{ problems, failure }, setOutcome] = useState<Outcome>({ problems: new Problems() })

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    const outcome = await signIn({ email: String(form.get('email')), password: String(form.get('password')) }, i18n)
    setBusy(false)
    setOutcome(outcome)
    if (!outcome.failure && outcome.problems.isEmpty) onDone()
  }

  const general = failure ? [failure] : problems.general
  return (
    <main className={styles.page}>
      <form className={styles.card} onSubmit={submit} noValidate>
        <div className={styles.head}>
          <Logo />
          <h1>{t`Sign in to Docket`}</h1>
        </div>
        {general.map((problem) => (
          <p key={problem} role="alert" className={styles.problem}>
            {problem}
          </p>
        ))}
        <Field name="email" type="email" autoComplete="username" label={t`E-mail`} problem={problems.at('email')} />
        <Field
          name="password"
          type="password"
          autoComplete="current-password"
          label={t`Password`}
          problem={problems.at('password')}
        />
        <button type="submit" className={classes(button.button, button.primary, styles.submit)} disabled={isBusy}>
          {isBusy ? t`Signing in…` : t`Sign in`}
        </button>
      </form>
      <fieldset className={styles.languages} aria-label={t`Language`}>
        {languages.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            lang={id}
            className={styles.language}
            aria-pressed={i18n.locale === id}
            onClick={() => void activate(id)}
          >
            {name}
          </button>
        ))}
      </fieldset>
    </main>
  )
}

interface FieldProps {
  name: string
  type: string
  autoComplete: string
  label: string
  problem: string | undefined
}

function Field({ name, label, problem, ...input }: FieldProps) {
  return (
    <div className={field.field}>
      <label className={field.label} htmlFor={name}>
        {label}
      </label>
      <input
        {...input}
        id={name}
        name={name}
        required
        className={field.input}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${name}-problem`}
      />
      {problem && (
        <p id={`${name}-problem`} className={field.error}>
          {problem}
        </p>
      )}
    </div>
  )
}

async function signIn(input: SignInMutation['variables']['input'], i18n: Parameters<typeof failureText>[1]): Promise<Outcome> {
  try {
    const { data } = await post(mutation.params, { input })
    const { signIn: payload } = data as SignInMutation['response']
    return { problems: new Problems(payload.userErrors, i18n) }
  } catch (error) {
    return { problems: new Problems(), failure: failureText(error, i18n) }
  }
}
