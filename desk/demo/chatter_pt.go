package demo

var chatterInPortuguese = map[area]chatter{
	billing: {
		chases: []string{
			"Alguma novidade sobre a {invoice}? Nosso mês fecha em dois dias e ela continua na lista de pendências.",
			"Agradeço a resposta rápida. Só mais um ponto: usem no documento o endereço do contas a pagar, não o de {depot}.",
			"Verifiquei com o banco: até agora nada com a referência {credit}. Podem olhar do lado de vocês também?",
			"Segue o extrato que você pediu. A linha em questão é a de {amount}.",
			"Confere com o que tenho aqui. Podem seguir, e copiem o contas a pagar na confirmação.",
		},
		updates: []string{
			"Uma posição rápida: o financeiro está com o pedido e deve concluir amanhã até o meio-dia. Escrevo assim que sair.",
			"Já tenho tudo de que precisava. A correção entra no processamento desta noite e o documento sai amanhã.",
			"A aprovação vai levar um dia a mais do que prometi, porque o valor exige segunda assinatura. Os avisos da {invoice} estão suspensos até lá.",
		},
		calls: []string{
			"Conferimos os valores da {invoice} linha por linha. {contact} concorda com tudo, menos com as duas últimas, e vai mandar o pedido delas.",
			"{contact} queria saber quando o dinheiro chega. Expliquei os cinco dias úteis; liga de novo na sexta se não tiver chegado.",
			"Confirmei endereço de cobrança e CNPJ em voz alta. Os dois estavam certos no cadastro.",
			"Pedi o extrato de {month}. {contact} precisa buscar na matriz e manda por e-mail ainda hoje.",
		},
		notes: []string{
			"Se {contact} ligar na minha ausência: a correção está aprovada, só falta o documento.",
			"Segunda assinatura obtida. Nada mais a conferir, pode sair.",
			"Conferido com o razão: {amount} dos dois lados. A diferença estava só no portal.",
			"Terceira dúvida desse tipo de {account} no trimestre. Vale uma ligação para rever as configurações.",
		},
		tasks:    []string{"Emitir nota de crédito {credit} para {invoice2}", "Enviar {invoice} corrigida ao contas a pagar", "Conferir se {amount} saiu do banco", "Suspender avisos da {invoice} até sexta"},
		meetings: []string{"Ligação sobre pendências de {account}", "Revisão de contrato com {contact}"},
	},
	technical: {
		chases: []string{
			"Aconteceu de novo às {later}, desta vez com a {plate2}. Segue a imagem da tela.",
			"Fizemos o que você sugeriu e funcionou por uma hora. Agora está como antes.",
			"O motorista voltou ao pátio, então alguém pode olhar o aparelho agora. O que devem verificar?",
			"Daqui parece melhor. Quero acompanhar por um dia antes de dar por resolvido.",
			"Outros clientes também estão com esse problema? A diretoria está perguntando.",
		},
		updates: []string{
			"Conseguimos reproduzir aqui, o que já é meio caminho. O desenvolvimento está analisando e escrevo até amanhã ao meio-dia.",
			"A correção está pronta e em teste em dois veículos de vocês. Se a noite for tranquila, amanhã vai para todos.",
			"Uma dúvida enquanto analisamos: acontece também com a ignição desligada? Isso descartaria a alimentação.",
		},
		calls: []string{
			"Acompanhei {contact} na reinicialização. A luz fica verde e apaga depois de uns dez segundos. Indica alimentação.",
			"{contact} leu o número de série {device} na etiqueta; era diferente do cadastro. Corrigido.",
			"Expliquei a {contact} o que encontramos e o próximo passo. Sem pressa até amanhã, há um reserva.",
			"Caixa postal da portaria de {depot}. Pedi retorno antes do turno da tarde.",
		},
		notes: []string{
			"Registro das últimas 24 horas guardado no caso. A falha começa exatamente às {time}.",
			"O mesmo firmware {version} roda bem em outros {count} aparelhos de {account}, então não é só o firmware.",
			"Reiniciado à distância, voltou em 40 segundos. Acompanhando até o fim do turno.",
			"Falei com o desenvolvimento: conhecido desde a semana passada, correção na próxima versão.",
		},
		tasks:    []string{"Verificar {device} depois do turno da noite", "Enviar o registro de {device} ao desenvolvimento", "Pedir a {depot} uma foto da fiação", "Confirmar com {contact} se continua estável"},
		meetings: []string{"Sessão remota com {contact} em {device}", "Ver as leituras de {depot} em conjunto"},
	},
	general: {
		chases: []string{
			"Agradeço, ajuda bastante. Já passei internamente e volto com uma resposta até amanhã.",
			"Alguma novidade? Tenho uma reunião sobre isso na quinta e gostaria de levar algo concreto.",
			"Segue o que você pediu. Se faltar algo, basta uma mensagem curta.",
			"Amanhã estou fora; a equipe de {depot} conhece o assunto e pode responder.",
			"De acordo. Podem seguir como propuseram.",
		},
		updates: []string{
			"Só para dizer que o assunto não ficou esquecido: espero uma resposta interna e escrevo amanhã.",
			"Agradeço os detalhes. Agora tenho tudo de que preciso.",
			"Consultei quem conhece melhor esse tema. Você terá notícia de um de nós até o fim do dia de amanhã.",
		},
		calls: []string{
			"Repassei tudo com {contact}, passo a passo. Sem dúvidas em aberto, o resto segue por e-mail.",
			"{contact} queria saber em que pé estamos. Expliquei o próximo passo e o prazo.",
			"Falei com {contact} na segunda tentativa. Combinado resolver ainda nesta semana.",
			"Ninguém atendeu em {depot}. Deixei recado com o número do caso.",
		},
		notes: []string{
			"Se {contact} ligar na minha ausência: está tudo neste caso, nada depende de nós.",
			"Conferi o contrato de {account}: o que pedem está incluído.",
			"Mesma pergunta no trimestre passado, mesma resposta. Merece um artigo no guia.",
			"Falei com o time de produto; a resposta deles é a que escrevi ao cliente.",
		},
		tasks:    []string{"Ligar para {contact} e encerrar o assunto", "Incluir a resposta de {account} no guia", "Confirmar com {depot} se está tudo bem", "Pedir uma data ao time de produto"},
		meetings: []string{"Ligação com {contact} sobre pontos em aberto", "Revisão trimestral com {account}"},
	},
	field: {
		chases: []string{
			"Quinta-feira é melhor para nós; o pátio fica vazio até as nove. Tragam uma escada, a nossa está em outra filial.",
			"A visita aconteceu, mas a portaria estava fechada. Conseguem outra data nesta semana?",
			"Quem vem no dia? Preciso de nome e placa para a portaria de {depot}.",
		},
		updates: []string{
			"A visita está confirmada. As peças vão junto e a ligação vem meia hora antes da chegada.",
			"A peça só chega depois de amanhã. Preferi remarcar a visita a mandar alguém sem ela.",
		},
		calls: []string{
			"Data combinada com a gerência de {depot}. Entrada pelo portão lateral, integração leva quinze minutos.",
			"Retorno do campo: concluído, fotos enviadas, falta o cliente fixar um cabo na parede.",
			"{contact} pediu para começar uma hora antes. Avisei o campo, sem problema.",
		},
		notes:    []string{"Peças reservadas no {po}. O resto está no carro.", "A rampa de {depot} tem limite de 2,1 m: mandar o carro pequeno.", "A segunda visita é por nossa conta, a portaria estava confirmada como aberta."},
		tasks:    []string{"Reservar peças para {depot} no {po}", "Enviar nomes e placas à portaria de {depot}", "Pedir a ordem de serviço assinada de {depot}"},
		meetings: []string{"Visita técnica em {depot}", "Vistoria do local em {depot}"},
	},
	security: {
		chases: []string{
			"Encontramos mais duas entradas da mesma noite. Segue a lista.",
			"Peço que escrevam só para mim sobre isso. A equipe ainda não sabe.",
		},
		updates: []string{
			"O acesso está fechado e tudo foi preservado. Vou ligar para o número do cadastro antes de escrever qualquer outra coisa.",
			"A adquirente está com o caso no protocolo {credit} e responde em dois dias úteis.",
		},
		calls: []string{
			"Identidade de {contact} confirmada por retorno ao número do cadastro. Combinado o que pode ser escrito.",
			"A adquirente confirma a leitura pela tarja. Vão bloquear o terminal do posto.",
		},
		notes:    []string{"Manter nesta fila. Nada sobre isso nas notas abertas de {account}.", "Provas exportadas e bloqueadas, soma de verificação anotada."},
		tasks:    []string{"Reunir os acessos de {depot} em {date}", "Pedir à adquirente o comprovante de {amount2}"},
		meetings: []string{"Ligação confidencial com {contact}"},
	},
	onboarding: {
		chases: []string{
			"A lista agora está completa; faltavam {few} veículos. Usem esta versão, por favor.",
			"Dá para adiar uma semana? Nossa contabilidade só volta na segunda-feira.",
			"O teste ficou bom. Dois nomes estão com erro de grafia, o resto confere.",
		},
		updates: []string{
			"A importação de teste terminou e espera a sua conferência. Olhe, por favor, dez veículos que você conhece bem.",
			"O plano está no portal, com nomes e horários. Pode mudar o que não servir.",
		},
		calls: []string{
			"Passei a lista de verificação com {contact}: usuários, filiais e limites prontos, faltam as impressoras.",
			"{contact} aprovou o teste. A data da virada está mantida.",
		},
		notes:    []string{"Ambiente de teste pronto, senha enviada por mensagem.", "{account} tem {count} veículos em {depot}; começar por lá, o resto em quinze dias."},
		tasks:    []string{"Carregar a lista corrigida de {account}", "Preparar o ambiente de teste de {depot}", "Enviar o resumo do treinamento"},
		meetings: []string{"Reunião inicial com {account}", "Treinamento em {depot}, {few} pessoas"},
	},
}
