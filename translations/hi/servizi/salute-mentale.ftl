### Stai male dentro: aiuto per la mente — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Stai male dentro: aiuto per la mente
title = ???
# it: A chi chiedere aiuto per ansia, tristezza, paura o pensieri brutti.
summary = ???
# it: psicologo; psichiatra; depressione; ansia; trauma; salute mentale; CPS
keywords = ???
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = स्वास्थ्य कार्ड
# term: codice stp → { -stp } = बिना परमिट इलाज का कोड
f-3tixa = स्वास्थ्य कार्ड या STP कोड, अगर है
# it: ascolto e cure
f-bnu89 = ???
# it: emergenza
f-yrx7n = आपात स्थिति
# it: Anche la mente può ammalarsi. Chiedere aiuto **non** è una vergogna.
p-af7bm = ???

## A chi è rivolto

# it: A chi è molto triste, ha paura, non dorme, sente voci o ha vissuto cose terribili. Anche a chi vive con una persona così.
p-d52hm = ???

## Come fare

# it: Pensi di morire o di fare male a qualcuno? Chiama subito il { $phone } o vai al pronto soccorso.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
# term: pronto soccorso → { -pronto-soccorso } = अस्पताल की इमरजेंसी
p-viz8u = मरने या किसी को नुक़सान पहुँचाने के विचार आते हैं? तुरंत { $phone } पर फ़ोन करें या अस्पताल की इमरजेंसी (pronto soccorso) जाएँ।
# it: Parla con il [medico di famiglia][1]. Spiega come stai e da quando.
# note: voce 1 di 4
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = फ़ैमिली डॉक्टर
l-6mbg5 = ???
# it: Il medico può mandarti al [centro psico-sociale][1] o da uno psicologo.
# note: voce 2 di 4
# note: [1] = termini/centro-psicosociale
# term: centro psico-sociale → { -centro-psicosociale } = मानसिक स्वास्थ्य केंद्र
l-bg7vj = ???
# it: Chiedi un [mediatore][1], se è difficile parlare in italiano.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-wf4bu = ???
# it: Vai agli appuntamenti, anche se ti senti un po' meglio.
# note: voce 4 di 4
l-sju6z = ???
# it: Per i bambini e i ragazzi c'è la **neuropsichiatria infantile**. Ti manda il pediatra o la scuola.
# term: pediatra → { -pediatra-di-libera-scelta } = बच्चों का डॉक्टर
p-awigu = ???

## Cosa si ottiene

# it: Ascolto, cure, medicine se servono. Le cure sono di solito volontarie: decidi tu.
p-e227u = ???

## Casi particolari

# it: Una donna può andare anche al [consultorio][1].
# note: voce 1 di 3
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = महिलाओं और परिवार की सेहत का केंद्र
l-pcvbc = ???
# it: Chi ha subito tortura o violenza nel viaggio ha diritto a cure speciali. Dillo al medico o all'avvocato.
# note: voce 2 di 3
l-8hu24 = ???
# it: Per alcol o droghe leggi [la pagina sulle dipendenze][1].
# note: voce 3 di 3
# note: [1] = servizi/dipendenze
l-gid4r = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-xewiv = अगर कुछ ग़लत हो
# it: Il centro non ha posto subito? Torna dal medico e chiedi di segnare la ricetta come urgente.
# term: ricetta → { -ricetta } = डॉक्टर की पर्ची
p-zsw8p = ???
