### Vaccini per bambini e adulti — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Vaccini per bambini e adulti
# term: vaccini → { -vaccino } = vacuna
title = Vacunas para niños y adultos
# it: Quali vaccini sono obbligatori e come prenotare.
# term: vaccini → { -vaccino } = vacuna
summary = Qué vacunas son obligatorias y cómo reservar.
# it: vaccino; vaccinazione; libretto vaccinale; morbillo; asilo nido; vaccini per la scuola; influenza; puntura
# term: libretto vaccinale → { -vaccino } = vacuna
# term: asilo nido → { -asilo-nido } = guardería
keywords = vacuna; vacunación; carné de vacunas; sarampión; guardería; vacunas para la escuela; gripe; inyección
# it: il libretto dei vaccini, anche del tuo Paese
# term: vaccini → { -vaccino } = vacuna
f-gjmkp = el carné de vacunas, también de su país
# it: la tessera sanitaria o il codice STP
# term: tessera sanitaria → { -tessera-sanitaria } = tarjeta sanitaria
# term: codice stp → { -stp } = código de salud para personas sin permiso
f-u875h = la { -tessera-sanitaria } o el { -stp }
# it: il certificato dei vaccini
# term: vaccini → { -vaccino } = vacuna
f-xjw2c = el certificado de las vacunas
# it: i vaccini obbligatori per i minori
# term: vaccini → { -vaccino } = vacuna
# term: minori → { -minore } = menor de edad
f-tnfq3 = las vacunas obligatorias para los menores
# it: I [vaccini][1] proteggono da malattie gravi. Per i minori alcuni sono obbligatori e gratis.
# note: [1] = termini/vaccino
# term: vaccini → { -vaccino } = vacuna
# term: minori → { -minore } = menor de edad
p-fewmy = Las [vacunas][1] protegen de enfermedades graves. Para los menores algunas son obligatorias y gratis.

## A chi è rivolto

# it: A chi ha da 0 a 16 anni (16 compresi), anche senza permesso. Se sei adulto, chiedi al medico quali vaccini ti servono.
# term: vaccini → { -vaccino } = vacuna
p-p4dnh = A quien tiene de 0 a 16 años (16 incluidos), también sin permiso. Si es adulto, pregunte al médico qué vacunas necesita.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = entidad pública de salud
p-2b6kn = ¿Vive en Crema o en los municipios cercanos? Su [entidad pública de salud (ASST)][1] es otra: pregunte en el municipio (Comune).

## Come fare

# it: Per i neonati arriva di solito una lettera con il giorno. Se non arriva, chiedi al [pediatra][1].
# note: voce 1 di 5
# note: [1] = servizi/pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = pediatra
l-8tnmg = Para los recién nacidos llega normalmente una carta con el día. Si no llega, pregunte al [pediatra][1].
# it: Se vieni da un altro Paese, porta il libretto dei vaccini. Il centro controlla quali mancano.
# note: voce 2 di 5
# term: vaccini → { -vaccino } = vacuna
l-vwe9n = Si viene de otro país, lleve el carné de vacunas. El centro revisa cuáles faltan.
# it: Se non hai il libretto, vai lo stesso. Il medico decide che cosa fare.
# note: voce 3 di 5
l-pfygq = Si no tiene el carné, vaya igual. El médico decide qué hacer.
# it: Prenota al **centro vaccinale** dell'[ASST][1]. Il pediatra ti dice dov'è.
# note: voce 4 di 5
# note: [1] = termini/asst
# term: asst → { -asst } = entidad pública de salud
# term: pediatra → { -pediatra-di-libera-scelta } = pediatra
l-izuaa = Reserve en el **centro vaccinale** (centro de vacunación) de la [entidad pública de salud (ASST)][1]. El pediatra le dice dónde está.
# it: Il giorno del vaccino di' se il bambino ha febbre o allergie.
# note: voce 5 di 5
# term: vaccino → { -vaccino } = vacuna
l-y7vvp = El día de la vacuna diga si el niño tiene fiebre o alergias.

## Cosa si ottiene

# it: Un certificato. Lo chiedono il nido e la scuola.
# term: nido → { -asilo-nido } = guardería
p-egkyw = Un certificado. Lo piden la { -asilo-nido } y la escuela.

## Casi particolari

# it: **Nido e scuola dell'infanzia (prima dei 6 anni):** senza vaccini obbligatori il bambino non entra.
# note: voce 1 di 3
# term: nido → { -asilo-nido } = guardería
# term: vaccini → { -vaccino } = vacuna
l-vcicb = **Guardería y jardín de infancia (antes de los 6 años):** sin vacunas obligatorias el niño no entra.
# it: **Scuola dai 6 anni:** il bambino entra lo stesso, ma i genitori rischiano una multa.
# note: voce 2 di 3
l-2cw98 = **Escuela desde los 6 años:** el niño entra igual, pero los padres se exponen a una multa.
# it: **Gravidanza e viaggi:** ci sono vaccini consigliati. Chiedi prima.
# note: voce 3 di 3
# term: vaccini → { -vaccino } = vacuna
l-stc3b = **Embarazo y viajes:** hay vacunas aconsejadas. Pregunte antes.

## Se qualcosa va male

# it: Se qualcosa va male
t-q5es9 = Si algo va mal
# it: Hai paura di un vaccino? Parla con il pediatra. Puoi fare tutte le domande, anche con un [mediatore][1].
# note: [1] = servizi/chiedere-un-mediatore
# term: vaccino → { -vaccino } = vacuna
# term: pediatra → { -pediatra-di-libera-scelta } = pediatra
p-tbbja = ¿Tiene miedo de una vacuna? Hable con el pediatra. Puede hacer todas las preguntas, también con un [mediador][1].
