### Prenotare una visita o un esame — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prenotare una visita o un esame
title = Reservar una consulta médica o un examen
# it: Con la ricetta del medico prenoti la visita e paghi il ticket.
# term: ricetta → { -ricetta } = receta médica
# term: ticket → { -ticket } = copago
summary = Con la receta del médico reserva la consulta y paga el { -ticket }.
# it: CUP; ticket; ricetta; impegnativa; specialista; esami del sangue; esenzione; lista d'attesa
# term: cup → { -cup } = centro de reservas médicas
# term: ticket → { -ticket } = copago
# term: impegnativa → { -ricetta } = receta médica
# term: esenzione → { -esenzione } = exención de pago
keywords = CUP; ticket; copago; receta; orden médica; especialista; análisis de sangre; exención; lista de espera
# it: il foglio dell'esenzione, se ce l'hai
# term: esenzione → { -esenzione } = exención de pago
f-dmgvk = la hoja de la exención de pago (esenzione), si la tiene
# it: il giorno e l'ora della visita
f-7myzx = el día y la hora de la consulta
# it: Prenota Salute
f-ty459 = ===
# it: Per vedere uno specialista o fare un esame serve di solito la [ricetta][1].
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = receta médica
p-tmx23 = Para ver a un especialista o hacerse un examen normalmente se necesita la [receta (ricetta)][1].

## A chi è rivolto

# it: A chi ha la [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = tarjeta sanitaria
p-sg25d = A quien tiene la [tarjeta sanitaria (tessera sanitaria)][1].
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = entidad pública de salud
p-6skn3 = ¿Vive en Crema o en los municipios cercanos? Su [entidad pública de salud (ASST)][1] es otra: pregunte en el municipio (Comune).

## Come fare

# it: Vai dal [medico di famiglia][1]. Spiega il tuo problema.
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = médico de familia
l-bxqjz = Vaya al [médico de familia][1]. Explique su problema.
# it: Il medico scrive la ricetta. Sulla ricetta c'è quanto è urgente.
# note: voce 2 di 6
# term: ricetta → { -ricetta } = receta médica
l-nwzbj = El médico escribe la receta. En la receta dice qué tan urgente es.
# it: Prenota in uno di questi modi:
# note: voce 3 di 6
l-erp4v = Reserve de una de estas formas:
# it: al [CUP][1] dell'ospedale
# note: voce 1 di 3
# note: [1] = termini/cup
# term: cup → { -cup } = centro de reservas médicas
l-kpjz4 = en el [centro de reservas (CUP)][1] del hospital
# it: in una farmacia che fa prenotazioni
# note: voce 2 di 3
l-qvddt = en una farmacia que hace reservas
# it: sul sito { $web }
# note: voce 3 di 3
# note: $web = un dato; lo scrive il sito
l-5yb4z = en el sitio { $web }
# it: Scrivi il giorno, l'ora e il posto.
# note: voce 4 di 6
l-gpsu7 = Anote el día, la hora y el lugar.
# it: Paga il [ticket][1] prima della visita.
# note: voce 5 di 6
# note: [1] = termini/ticket
# term: ticket → { -ticket } = copago
l-v3t4v = Pague el [copago (ticket)][1] antes de la consulta.
# it: Porta la ricetta, la tessera e gli esami vecchi.
# note: voce 6 di 6
# term: ricetta → { -ricetta } = receta médica
l-c4skr = Lleve la receta, la tarjeta y los exámenes anteriores.
# it: Se non puoi andare, **disdici** per tempo. Altrimenti puoi dover pagare lo stesso.
p-pnwyz = Si no puede ir, **cancele** a tiempo. Si no, puede que deba pagar igual.

## Quanto costa

# it: Il ticket cambia con la visita. Molte persone non pagano: bambini piccoli, anziani con basso reddito, malati cronici, donne in gravidanza. Chiedi se hai diritto a una [esenzione][1].
# note: [1] = termini/esenzione
# term: ticket → { -ticket } = copago
# term: reddito → { -reddito } = ingresos
# term: esenzione → { -esenzione } = exención de pago
p-wqnmk = El { -ticket } cambia según la consulta. Muchas personas no pagan: niños pequeños, personas mayores con { -reddito } bajos, enfermos crónicos, mujeres embarazadas. Pregunte si tiene derecho a una [exención (esenzione)][1].

## Casi particolari

# it: **Non parli bene italiano?** Quando prenoti, chiedi se c'è un [mediatore][1]. È meglio non far tradurre ai bambini.
# note: [1] = servizi/chiedere-un-mediatore
p-azk54 = **¿No habla bien italiano?** Al reservar, pregunte si hay un [mediador][1]. Es mejor no hacer traducir a los niños.

## Se qualcosa va male

# it: Se qualcosa va male
t-st7j5 = Si algo va mal
# it: Il primo appuntamento libero è fra troppo tempo? Di' al CUP la lettera di urgenza che c'è sulla ricetta. Chiedi anche altri ospedali. L'ASST ha un **ufficio relazioni con il pubblico** per i reclami.
# term: cup → { -cup } = centro de reservas médicas
# term: ricetta → { -ricetta } = receta médica
# term: asst → { -asst } = entidad pública de salud
p-mdjps = ¿La primera cita libre es demasiado tarde? Diga al CUP la letra de urgencia que está en la receta. Pregunte también en otros hospitales. La { -asst } tiene una oficina para los reclamos (**ufficio relazioni con il pubblico**).
