### servizi/salute-mentale
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Stai male dentro: aiuto per la mente
summary = A chi chiedere aiuto per ansia, tristezza, paura o pensieri brutti.
keywords = psicologo; psichiatra; depressione; ansia; trauma; salute mentale; CPS; non dormo; tristezza; suicidio; voglio morire; uccidermi; voglio uccidermi; mi ammazzo; mi uccido; suicidarmi; farla finita; non voglio più vivere; non ce la faccio più; sono disperato; sono disperata; attacchi di panico; sento voci; mi faccio del male
# required_documents.name
f-3tixa = la tessera sanitaria o il codice STP, se ce l'hai
# outputs.name
f-bnu89 = ascolto e cure
# phones.label
f-yrx7n = emergenza
p-af7bm = Anche la mente può ammalarsi. Chiedere aiuto **non** è una vergogna.

## A chi è rivolto

p-d52hm = A chi è molto triste, ha paura, non dorme, sente voci o ha vissuto cose terribili. Anche a chi vive con una persona così.
# note: [1] = termini/asst
p-8gif6 = Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.

## Come fare

# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-viz8u = Pensi di morire o di fare male a qualcuno? Chiama subito il { $phone } o vai al pronto soccorso.
# note: voce 1 di 4
# note: [1] = servizi/medico-di-famiglia
l-6mbg5 = Parla con il [medico di famiglia][1]. Spiega come stai e da quando.
# note: voce 2 di 4
# note: [1] = termini/centro-psicosociale
l-bg7vj = Il medico può mandarti al [centro psico-sociale][1] o da uno psicologo.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-wf4bu = Chiedi un [mediatore][1], se è difficile parlare in italiano.
# note: voce 4 di 4
l-sju6z = Vai agli appuntamenti, anche se ti senti un po' meglio.
p-awigu = Per i bambini e i ragazzi c'è la **neuropsichiatria infantile**. Ti manda il pediatra o la scuola.

## Cosa si ottiene

p-e227u = Ascolto, cure, medicine se servono. Le cure sono di solito volontarie: decidi tu.

## Casi particolari

# note: voce 1 di 3
# note: [1] = servizi/consultorio
l-pcvbc = Una donna può andare anche al [consultorio][1].
# note: voce 2 di 3
l-8hu24 = Chi ha subito torture, o violenze durante il viaggio, ha diritto a cure speciali. Dillo al medico o all'avvocato.
# note: voce 3 di 3
# note: [1] = servizi/dipendenze
l-gid4r = Per alcol o droghe leggi [la pagina sulle dipendenze][1].

## Se qualcosa va male

t-xewiv = Se qualcosa va male
p-zsw8p = Il centro non ha posto subito? Torna dal medico e chiedi di segnare la ricetta come urgente.
