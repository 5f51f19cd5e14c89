### Come leggere questa guida — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Come leggere questa guida
title = How to read this guide
# it: Da dove vengono le notizie, che cosa manca e dove chiedere.
summary = Where the information comes from, what is missing and where to ask.
# it: guida; fonti; errori; come funziona; informazioni
keywords = guide; sources; mistakes; how it works; information
# it: Questa guida spiega i servizi della zona di Cremona, Casalmaggiore e Crema. È in più lingue.
p-pih4z = This guide explains the services in the area of Cremona, Casalmaggiore and Crema. It is in several languages.

## Da dove vengono le notizie

# it: Da dove vengono le notizie
t-ztzkd = Where the information comes from
# it: Le regole vengono dalle leggi italiane. Le notizie sugli enti della zona vengono da avvisi pubblici. In fondo a ogni pagina trovi la fonte.
# term: avvisi pubblici → { -avviso-pubblico } = public notice
p-hzej4 = The rules come from Italian laws. The information about local organisations comes from public notices. At the bottom of every page you find the source.
# it: Alcuni avvisi sono vecchi. Se un progetto è finito, la pagina lo dice.
p-zn886 = Some notices are old. If a project has ended, the page says so.

## Che cosa manca

# it: Che cosa manca
t-hrikt = What is missing
# it: Non scriviamo un indirizzo, un orario o un prezzo, se non lo conosciamo. In quel caso leggi «Non lo sappiamo» e il nome dell'ufficio a cui chiedere.
# note: «Non lo sappiamo» è il testo che la pagina mostra: usa la stessa traduzione di unknown-nobody.
p-8fncs = We do not write an address, opening hours or a price if we do not know them. In that case you read “We do not know” and the name of the office to ask.
# it: L'ufficio può averlo scritto sul suo sito: guarda lì. Trovi gli uffici pubblici italiani anche sul sito [indicepa.gov.it][1].
# note: [1] = https://indicepa.gov.it
p-cathj = The office may have written it on its website: look there. You also find the Italian public offices on the website [indicepa.gov.it][1].
# it: Le leggi cambiano spesso. Prima di pagare o firmare, chiedi conferma all'ufficio.
p-73qyj = Laws change often. Before you pay or sign, ask the office to confirm.

## Da dove cominciare

# it: Da dove cominciare
t-9acfj = Where to start
# it: Ti è successo qualcosa di importante? Parti dai [momenti della vita][1].
# note: voce 1 di 3
# note: [1] = guide/appena-arrivato
l-riht8 = Has something important happened to you? Start from the [important moments in life][1].
# it: Hai ricevuto una lettera con una parola difficile? Cercala: per esempio [ISEE][1].
# note: voce 2 di 3
# note: [1] = termini/isee
# term: isee → { -isee } = family wealth indicator
l-keyyt = Have you received a letter with a difficult word? Look it up: for example [ISEE][1].
# it: Non sai a chi chiedere? A Cremona vai a [Mondinsieme][1]. Negli altri comuni vai in [Comune][2].
# note: voce 3 di 3
# note: [1] = luoghi/mondinsieme
# note: [2] = enti/comune-di-residenza
l-dw3qc = Not sure who to ask? In Cremona go to [Mondinsieme][1]. In other towns go to the [town hall (Comune)][2].

## Chi ti aiuta di persona

# it: Chi ti aiuta di persona
t-dvycy = Who helps you in person
# it: Problema
c-ztsfq = Problem
# it: Chi ti aiuta
c-5z9dm = Who helps you
# it: Un modulo
c-vhwtb = A form
# it: [Patronato o CAF][1]
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = advice office
# term: caf → { -caf } = tax help office
c-8uyfc = [Advice office (patronato) or tax help office (CAF)][1]
# it: Soldi, casa, famiglia
c-uj2er = Money, home, family
# it: [Assistente sociale][1]
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = social worker
c-kdjzc = [Social worker][1]
# it: La lingua
c-fa9mh = The language
# it: [Mediatore][1]
# note: [1] = servizi/chiedere-un-mediatore
c-9di5r = [Mediator][1]
# it: Una decisione ingiusta
c-te7ff = An unfair decision
# it: [Avvocato pagato dallo Stato][1]
# note: [1] = servizi/patrocinio-gratuito
c-vpp7m = [Lawyer paid by the State][1]
# it: Un pericolo
c-hg4px = Danger
# it: [Numero di emergenza][1]
# note: [1] = servizi/emergenza-112
c-g3rzz = [Emergency number][1]
# it: Questa guida informa. Non prende il posto di un avvocato o di un medico.
p-ff9by = This guide gives information. It does not take the place of a lawyer or a doctor.
