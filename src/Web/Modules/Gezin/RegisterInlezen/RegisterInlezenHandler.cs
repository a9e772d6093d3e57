namespace Eenlijn.Web.Modules.Gezin.RegisterInlezen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Gezin;

/// <summary>Notes that somebody begins to read the register in, and leaves the reading to the background.</summary>
public sealed class RegisterInlezenHandler(RegisterInlezer inlezer, RegisterWachtrij wachtrij, ActingContext acting)
{
    public async Task<RegisterInlezingId> HandleAsync(byte[] json, bool alleenTestnummers, CancellationToken ct)
    {
        var id = await inlezer.BeginAsync(acting.Medewerker, ct);
        await wachtrij.ZetAsync(new(id, json, alleenTestnummers, acting.Medewerker, acting.Rol), ct);
        return id;
    }
}
