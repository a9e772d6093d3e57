namespace Eenlijn.Web.Modules.Gezin.GezinnenWeerApart;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Reading.Samenvoegen;

public sealed class GezinnenWeerApartHandler(Gezinssamenvoeger samenvoeger)
{
    public Task<Result> HandleAsync(Dossier dossier, GezinSamenvoegingId id, string? reden, CancellationToken ct) =>
        samenvoeger.OngedaanMakenAsync(dossier, id, reden, ct);
}
