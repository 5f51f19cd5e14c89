### certificato di malattia — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: certificato di malattia
title = certificado de enfermedad
# it: Il foglio del medico per stare a casa dal lavoro.
summary = La hoja del médico para quedarse en casa sin ir al trabajo.
# it: malato; medico; lavoro; INPS
# term: inps → { -inps } = instituto de seguridad social
keywords = enfermo; médico; trabajo; INPS; baja médica
# it: Il medico lo manda in linea all'INPS. Chiedi il **numero** e dallo al datore di lavoro.
# term: inps → { -inps } = instituto de seguridad social
# term: datore di lavoro → { -datore-di-lavoro } = empleador
p-fhd9d = El médico lo envía en línea al { -inps }. Pida el **número** y déselo al { -datore-di-lavoro }.
# it: In alcune ore devi restare a casa, perché può venire un medico a controllare.
p-8cgff = En algunas horas debe quedarse en casa, porque puede venir un médico a controlar.
