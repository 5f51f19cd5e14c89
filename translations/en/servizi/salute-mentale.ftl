### Stai male dentro: aiuto per la mente — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Stai male dentro: aiuto per la mente
title = You feel bad inside: help for the mind
# it: A chi chiedere aiuto per ansia, tristezza, paura o pensieri brutti.
summary = Who to ask for help with anxiety, sadness, fear or bad thoughts.
# it: psicologo; psichiatra; depressione; ansia; trauma; salute mentale; CPS; non dormo; tristezza; suicidio; voglio morire; uccidermi; voglio uccidermi; mi ammazzo; mi uccido; suicidarmi; farla finita; non voglio più vivere; non ce la faccio più; sono disperato; sono disperata; attacchi di panico; sento voci; mi faccio del male
keywords = psychologist; psychiatrist; depression; anxiety; trauma; mental health; CPS; stress; I cannot sleep; sadness; suicide; I want to die; kill myself; I want to kill myself; suicidal; end my life; end it all; I do not want to live; I can’t go on; I cannot take it any more; depressed; desperate; panic attack; hearing voices; self-harm
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = health card
# term: codice stp → { -stp } = health code for people without a permit
f-3tixa = the health card or the STP code, if you have one
# it: ascolto e cure
f-bnu89 = someone to listen, and treatment
# it: emergenza
f-yrx7n = emergency
# it: Anche la mente può ammalarsi. Chiedere aiuto **non** è una vergogna.
p-af7bm = The mind can become ill too. Asking for help is **not** shameful.

## A chi è rivolto

# it: A chi è molto triste, ha paura, non dorme, sente voci o ha vissuto cose terribili. Anche a chi vive con una persona così.
p-d52hm = For people who are very sad, are afraid, do not sleep, hear voices or have lived through terrible things. Also for people who live with someone like this.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = public health agency
p-8gif6 = Do you live in Crema or in the towns nearby? Your [public health agency (ASST)][1] is a different one: ask at the town hall (Comune).

## Come fare

# it: Pensi di morire o di fare male a qualcuno? Chiama subito il { $phone } o vai al pronto soccorso.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
# term: pronto soccorso → { -pronto-soccorso } = emergency department
p-viz8u = Are you thinking about dying or about hurting someone? Call { $phone } at once or go to the { -pronto-soccorso }.
# it: Parla con il [medico di famiglia][1]. Spiega come stai e da quando.
# note: voce 1 di 4
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = family doctor
l-6mbg5 = Talk to your [family doctor][1]. Explain how you feel and since when.
# it: Il medico può mandarti al [centro psico-sociale][1] o da uno psicologo.
# note: voce 2 di 4
# note: [1] = termini/centro-psicosociale
# term: centro psico-sociale → { -centro-psicosociale } = mental health centre
l-bg7vj = The doctor can send you to the [mental health centre (centro psico-sociale)][1] or to a psychologist.
# it: Chiedi un [mediatore][1], se è difficile parlare in italiano.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-wf4bu = Ask for a [mediator][1], if it is difficult to speak in Italian.
# it: Vai agli appuntamenti, anche se ti senti un po' meglio.
# note: voce 4 di 4
l-sju6z = Go to the appointments, even if you feel a little better.
# it: Per i bambini e i ragazzi c'è la **neuropsichiatria infantile**. Ti manda il pediatra o la scuola.
# term: pediatra → { -pediatra-di-libera-scelta } = children's doctor
p-awigu = For children and teenagers there is the **neuropsichiatria infantile** (mental health service for children). The { -pediatra-di-libera-scelta } or the school sends you there.

## Cosa si ottiene

# it: Ascolto, cure, medicine se servono. Le cure sono di solito volontarie: decidi tu.
p-e227u = Someone to listen, treatment, medicines if needed. The treatment is usually voluntary: you decide.

## Casi particolari

# it: Una donna può andare anche al [consultorio][1].
# note: voce 1 di 3
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = family clinic
l-pcvbc = A woman can also go to the [family clinic (consultorio)][1].
# it: Chi ha subito torture, o violenze durante il viaggio, ha diritto a cure speciali. Dillo al medico o all'avvocato.
# note: voce 2 di 3
l-8hu24 = People who suffered torture, or violence on their journey, have a right to special treatment. Tell the doctor or the lawyer.
# it: Per alcol o droghe leggi [la pagina sulle dipendenze][1].
# note: voce 3 di 3
# note: [1] = servizi/dipendenze
l-gid4r = For alcohol or drugs read [the page about addictions][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-xewiv = If something goes wrong
# it: Il centro non ha posto subito? Torna dal medico e chiedi di segnare la ricetta come urgente.
# term: ricetta → { -ricetta } = prescription
p-zsw8p = Does the centre have no place right away? Go back to your doctor and ask to have the { -ricetta } marked as urgent.
