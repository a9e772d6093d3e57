namespace Eenlijn.Web.Modules.Gezin.PersonenSamenvoegen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Reading.Samenvoegen;

public sealed class PersonenSamenvoegenHandler(Samenvoeger samenvoeger)
{
    public Task<Result> HandleAsync(Dossier dossier, PersoonId blijft, PersoonId ander, SamenvoegKeuze keuze, CancellationToken ct) =>
        samenvoeger.SamenvoegenAsync(dossier, blijft, ander, keuze, ct);
}
