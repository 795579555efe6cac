package demo

import (
	"fmt"
	"strings"
)

// The phrases around a text. The blanks are a first name, or the sender.
var phrases = [2]struct {
	hello, hi, regards, reply string
	// spoken introduce what a customer said on the telephone.
	spoken []string
	// withdrawn is written down when a case is cancelled.
	withdrawn []string
}{
	english: {
		hello: "Hello,", hi: "Hi %s,", regards: "Kind regards,", reply: "Re: ",
		spoken: []string{
			"Taken down on the telephone, in the words of %s:",
			"%s called and put it like this:",
			"From the call with %s:",
		},
		withdrawn: []string{
			"Withdrawn by the customer: settled itself before we got to it.",
			"Opened twice, by e-mail and by telephone. The other case goes on.",
			"No answer to three questions in two weeks. Closed, with an offer to come back.",
		},
	},
	portuguese: {
		hello: "Olá,", hi: "Olá, %s,", regards: "Atenciosamente,", reply: "Re: ",
		spoken: []string{
			"Anotado por telefone, nas palavras de %s:",
			"%s ligou e explicou assim:",
			"Da ligação com %s:",
		},
		withdrawn: []string{
			"Cancelado a pedido do cliente: resolveu-se antes de chegarmos ao assunto.",
			"Aberto duas vezes, por e-mail e por telefone. O outro caso continua.",
			"Sem resposta a três perguntas em duas semanas. Encerrado, com convite para voltar.",
		},
	},
}

// fromCustomer is a message as a customer writes it.
func fromCustomer(l language, text, name, company string) string {
	p := phrases[l]
	return fmt.Sprintf("%s\n\n%s\n\n%s\n%s\n%s", p.hello, text, p.regards, name, company)
}

// fromColleague is a message as Rotalume writes it.
func fromColleague(l language, text, to, name string) string {
	p := phrases[l]
	return fmt.Sprintf(p.hi+"\n\n%s\n\n%s\n%s\n%s", firstName(to), text, p.regards, name, firm)
}

// onThePhone is what somebody wrote down while the customer spoke.
func onThePhone(l language, lead int, text, name string) string {
	spoken := phrases[l].spoken
	return fmt.Sprintf(spoken[lead%len(spoken)]+"\n“%s”", name, text)
}

// firstSentence is a text up to the end of its first sentence.
func firstSentence(text string) string {
	first, _, _ := strings.Cut(text, ". ")
	return strings.TrimSuffix(first, ".")
}

func firstName(name string) string {
	first, _, _ := strings.Cut(name, " ")
	return first
}

// cut shortens a line to what fits.
func cut(line string, limit int) string {
	if letters := []rune(line); len(letters) > limit {
		return string(letters[:limit-1]) + "…"
	}
	return line
}
