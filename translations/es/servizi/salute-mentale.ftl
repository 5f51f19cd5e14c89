### Stai male dentro: aiuto per la mente — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Stai male dentro: aiuto per la mente
title = Se siente mal por dentro: ayuda para la mente
# it: A chi chiedere aiuto per ansia, tristezza, paura o pensieri brutti.
summary = A quién pedir ayuda por ansiedad, tristeza, miedo o pensamientos oscuros.
# it: psicologo; psichiatra; depressione; ansia; trauma; salute mentale; CPS; non dormo; tristezza; suicidio; voglio morire; uccidermi; voglio uccidermi; mi ammazzo; mi uccido; suicidarmi; farla finita; non voglio più vivere; non ce la faccio più; sono disperato; sono disperata; attacchi di panico; sento voci; mi faccio del male
keywords = psicólogo; psiquiatra; depresión; ansiedad; trauma; salud mental; CPS; terapia; no duermo; tristeza; suicidio; quiero morir; matarme; quiero matarme; suicidarme; me voy a matar; quitarme la vida; acabar con todo; no quiero vivir; ya no puedo más; estoy desesperado; estoy desesperada; ataque de pánico; oigo voces; me hago daño; me corto
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = tarjeta sanitaria
# term: codice stp → { -stp } = código de salud para personas sin permiso
f-3tixa = la { -tessera-sanitaria } o el { -stp }, si los tiene
# it: ascolto e cure
f-bnu89 = alguien que le escucha y tratamiento
# it: emergenza
f-yrx7n = emergencia
# it: Anche la mente può ammalarsi. Chiedere aiuto **non** è una vergogna.
p-af7bm = También la mente puede enfermarse. Pedir ayuda **no** es una vergüenza.

## A chi è rivolto

# it: A chi è molto triste, ha paura, non dorme, sente voci o ha vissuto cose terribili. Anche a chi vive con una persona così.
p-d52hm = A quien está muy triste, tiene miedo, no duerme, oye voces o ha vivido cosas terribles. También a quien vive con una persona así.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = entidad pública de salud
p-8gif6 = ¿Vive en Crema o en los municipios cercanos? Su [entidad pública de salud (ASST)][1] es otra: pregunte en el municipio (Comune).

## Come fare

# it: Pensi di morire o di fare male a qualcuno? Chiama subito il { $phone } o vai al pronto soccorso.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
# term: pronto soccorso → { -pronto-soccorso } = urgencias del hospital
p-viz8u = ¿Piensa en morir o en hacer daño a alguien? Llame enseguida al { $phone } o vaya a urgencias (pronto soccorso).
# it: Parla con il [medico di famiglia][1]. Spiega come stai e da quando.
# note: voce 1 di 4
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = médico de familia
l-6mbg5 = Hable con el [médico de familia][1]. Explique cómo se siente y desde cuándo.
# it: Il medico può mandarti al [centro psico-sociale][1] o da uno psicologo.
# note: voce 2 di 4
# note: [1] = termini/centro-psicosociale
# term: centro psico-sociale → { -centro-psicosociale } = centro de salud mental
l-bg7vj = El médico puede enviarle al [centro de salud mental (centro psico-sociale)][1] o a un psicólogo.
# it: Chiedi un [mediatore][1], se è difficile parlare in italiano.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-wf4bu = Pida un [mediador][1], si es difícil hablar en italiano.
# it: Vai agli appuntamenti, anche se ti senti un po' meglio.
# note: voce 4 di 4
l-sju6z = Vaya a las citas, aunque se sienta un poco mejor.
# it: Per i bambini e i ragazzi c'è la **neuropsichiatria infantile**. Ti manda il pediatra o la scuola.
# term: pediatra → { -pediatra-di-libera-scelta } = pediatra
p-awigu = Para los niños y adolescentes existe la **neuropsichiatria infantile** (psiquiatría infantil). Envía allí el pediatra o la escuela.

## Cosa si ottiene

# it: Ascolto, cure, medicine se servono. Le cure sono di solito volontarie: decidi tu.
p-e227u = Alguien que le escucha, tratamientos, medicinas si hacen falta. Los tratamientos son normalmente voluntarios: decide usted.

## Casi particolari

# it: Una donna può andare anche al [consultorio][1].
# note: voce 1 di 3
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = centro de planificación familiar
l-pcvbc = Una mujer puede ir también al [centro de planificación familiar (consultorio)][1].
# it: Chi ha subito torture, o violenze durante il viaggio, ha diritto a cure speciali. Dillo al medico o all'avvocato.
# note: voce 2 di 3
l-8hu24 = Quien sufrió torturas, o violencia durante el viaje, tiene derecho a tratamientos especiales. Dígalo al médico o al abogado.
# it: Per alcol o droghe leggi [la pagina sulle dipendenze][1].
# note: voce 3 di 3
# note: [1] = servizi/dipendenze
l-gid4r = Para alcohol o drogas lea [la página sobre las adicciones][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-xewiv = Si algo va mal
# it: Il centro non ha posto subito? Torna dal medico e chiedi di segnare la ricetta come urgente.
# term: ricetta → { -ricetta } = receta médica
p-zsw8p = ¿El centro no tiene lugar enseguida? Vuelva al médico y pida que marque la receta como urgente.
