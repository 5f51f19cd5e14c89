### Stai male dentro: aiuto per la mente — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Stai male dentro: aiuto per la mente
title = Vous n’allez pas bien moralement : aide pour la santé mentale
# it: A chi chiedere aiuto per ansia, tristezza, paura o pensieri brutti.
summary = À qui demander de l’aide pour l’angoisse, la tristesse, la peur ou les pensées sombres.
# it: psicologo; psichiatra; depressione; ansia; trauma; salute mentale; CPS; non dormo; tristezza; suicidio; voglio morire; uccidermi; voglio uccidermi; mi ammazzo; mi uccido; suicidarmi; farla finita; non voglio più vivere; non ce la faccio più; sono disperato; sono disperata; attacchi di panico; sento voci; mi faccio del male
keywords = psychologue; psychiatre; dépression; angoisse; traumatisme; santé mentale; CPS; stress; je ne dors pas; tristesse; suicide; je veux mourir; me tuer; je veux me tuer; me suicider; en finir; mettre fin à mes jours; je ne veux plus vivre; je n’en peux plus; désespéré; désespérée; idées noires; crise de panique; j’entends des voix; je me fais du mal; je me coupe; je me scarifie
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = carte de santé
# term: codice stp → { -stp } = code de santé pour personnes sans permis
f-3tixa = la carte de santé ou le code STP, si vous en avez un
# it: ascolto e cure
f-bnu89 = écoute et soins
# it: emergenza
f-yrx7n = urgence
# it: Anche la mente può ammalarsi. Chiedere aiuto **non** è una vergogna.
p-af7bm = L’esprit aussi peut tomber malade. Demander de l’aide **n’est pas** une honte.

## A chi è rivolto

# it: A chi è molto triste, ha paura, non dorme, sente voci o ha vissuto cose terribili. Anche a chi vive con una persona così.
p-d52hm = Pour les personnes qui sont très tristes, ont peur, ne dorment pas, entendent des voix ou ont vécu des choses terribles. Aussi pour celles qui vivent avec une telle personne.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = établissement public de santé
p-8gif6 = Vous habitez à Crema ou dans les communes voisines ? Votre [établissement public de santé (ASST)][1] n’est pas le même : demandez à la mairie (Comune).

## Come fare

# it: Pensi di morire o di fare male a qualcuno? Chiama subito il { $phone } o vai al pronto soccorso.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
# term: pronto soccorso → { -pronto-soccorso } = urgences
p-viz8u = Vous pensez à mourir ou à faire du mal à quelqu’un ? Appelez tout de suite le { $phone } ou allez aux { -pronto-soccorso }.
# it: Parla con il [medico di famiglia][1]. Spiega come stai e da quando.
# note: voce 1 di 4
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = médecin de famille
l-6mbg5 = Parlez avec le [médecin de famille (medico di famiglia)][1]. Expliquez comment vous allez et depuis quand.
# it: Il medico può mandarti al [centro psico-sociale][1] o da uno psicologo.
# note: voce 2 di 4
# note: [1] = termini/centro-psicosociale
# term: centro psico-sociale → { -centro-psicosociale } = centre de santé mentale
l-bg7vj = Le médecin peut vous envoyer au [centre de santé mentale (centro psico-sociale)][1] ou chez un psychologue.
# it: Chiedi un [mediatore][1], se è difficile parlare in italiano.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-wf4bu = Demandez un [médiateur][1], s’il est difficile de parler en italien.
# it: Vai agli appuntamenti, anche se ti senti un po' meglio.
# note: voce 4 di 4
l-sju6z = Allez aux rendez-vous, même si vous vous sentez un peu mieux.
# it: Per i bambini e i ragazzi c'è la **neuropsichiatria infantile**. Ti manda il pediatra o la scuola.
# term: pediatra → { -pediatra-di-libera-scelta } = pédiatre
p-awigu = Pour les enfants et les adolescents, il y a la **neuropsichiatria infantile** (psychiatrie des enfants). Le pédiatre ou l’école vous y envoie.

## Cosa si ottiene

# it: Ascolto, cure, medicine se servono. Le cure sono di solito volontarie: decidi tu.
p-e227u = Écoute, soins, médicaments s’il en faut. D’habitude, les soins sont volontaires : c’est vous qui décidez.

## Casi particolari

# it: Una donna può andare anche al [consultorio][1].
# note: voce 1 di 3
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = centre de planning familial
l-pcvbc = Une femme peut aussi aller au [centre de planning familial (consultorio)][1].
# it: Chi ha subito torture, o violenze durante il viaggio, ha diritto a cure speciali. Dillo al medico o all'avvocato.
# note: voce 2 di 3
l-8hu24 = Les personnes qui ont subi la torture, ou des violences pendant le voyage, ont droit à des soins spéciaux. Dites-le au médecin ou à l’avocat.
# it: Per alcol o droghe leggi [la pagina sulle dipendenze][1].
# note: voce 3 di 3
# note: [1] = servizi/dipendenze
l-gid4r = Pour l’alcool ou les drogues, lisez [la page sur les addictions][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-xewiv = Si quelque chose se passe mal
# it: Il centro non ha posto subito? Torna dal medico e chiedi di segnare la ricetta come urgente.
# term: ricetta → { -ricetta } = ordonnance
p-zsw8p = Le centre n’a pas de place tout de suite ? Retournez chez le médecin et demandez de marquer l’{ -ricetta } comme urgente.
